export { ApiModule } from './api.module.js';
export { fastifyAdapter } from './http/fastify-adapter.js';
export { prepareApi } from './prepare-api.js';
