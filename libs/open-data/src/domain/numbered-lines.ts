/** One line of a file that is not blank, or why it cannot be read. */
export type NumberedLine =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly problem: string };

const NEWLINE = 0x0a;
const BOM = '\ufeff';

/** Collects the bytes of one line, and stops keeping them where there are too many. */
class LineBuffer {
  private parts: Buffer[] = [];
  private bytes = 0;

  constructor(private readonly most: number) {}

  add(part: Buffer): void {
    this.bytes += part.length;
    if (this.bytes > this.most) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  /** The line under that number, and an empty buffer for the next; `undefined` for a blank line. */
  take(number: number): NumberedLine | undefined {
    const bytes = Buffer.concat(this.parts);
    const tooLong = this.bytes > this.most;
    this.parts = [];
    this.bytes = 0;
    if (tooLong) return { number, problem: `This line is longer than ${this.most} bytes.` };
    return decode(bytes, number);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Buffer, number: number): NumberedLine | undefined {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { number, problem: 'This line is not UTF-8 text; save the file as UTF-8.' };
  }
  const line = (number === 1 && text.startsWith(BOM) ? text.slice(1) : text).trim();
  if (line.includes('\0')) return { number, problem: 'This line holds a NUL byte, so it is no text.' };
  return line === '' ? undefined : { number, text: line };
}

/**
 * Cuts a stream of bytes into lines as they come, numbered from 1. Blank lines count but are not given out. Holds no more than
 * one line at a time.
 * @param most bytes that a line may have; longer ones are given out as a problem
 */
export async function* numberedLines(
  content: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<NumberedLine> {
  const buffer = new LineBuffer(most);
  let number = 1;
  for await (const piece of content) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      buffer.add(bytes.subarray(from, end));
      from = end + 1;
      const line = buffer.take(number++);
      if (line) yield line;
    }
    buffer.add(bytes.subarray(from));
  }
  const last = buffer.take(number);
  if (last) yield last;
}
