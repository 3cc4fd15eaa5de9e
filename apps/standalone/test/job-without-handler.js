// Loaded before the program by a test (NODE_OPTIONS=--import): a job that nobody does.
import 'reflect-metadata';
import { defineJob } from '#platform';

defineJob('nobody-does-this', 'lifecycle', () => ({}));
