import { ValidateIf } from 'class-validator';

/** A field that may be left out but, where it is there, must fit: null does not. */
export const WhenGiven = () => ValidateIf((_, value) => value !== undefined);
