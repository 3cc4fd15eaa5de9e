import { DomainError } from '#platform';
import { parse } from 'secure-json-parse';

/** Deeper than anything the API asks for; what walks a deeper body could run out of stack. */
const DEEPEST = 20;

const malformed = (detail: string): DomainError => new DomainError('malformed', 'request-malformed', detail);

/** The depth of brackets, read off the text so that nothing deep is ever built. */
function requireShallow(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth++;
      if (depth > DEEPEST) throw malformed(`The body is nested deeper than ${DEEPEST} levels.`);
    } else if (character === '}' || character === ']') depth--;
  }
}

/**
 * Reads the body of a request.
 * @throws DomainError `request-malformed` where it is not JSON, is nested too deep, or holds keys that would reach prototypes
 */
export function parseJson(text: string): unknown {
  requireShallow(text);
  try {
    return parse(text, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    throw malformed('The body could not be read. Check that it is valid JSON.');
  }
}
