import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberedLines, type NumberedLine } from './numbered-lines.js';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) {
    yield await Promise.resolve(bytes.subarray(from, from + size));
  }
}

async function linesOf(content: string | Buffer, size = 3, most = 20): Promise<NumberedLine[]> {
  const lines: NumberedLine[] = [];
  for await (const line of numberedLines(inPieces(Buffer.from(content), size), most)) lines.push(line);
  return lines;
}

describe('numberedLines', () => {
  it('numbers lines from 1 and passes blank ones over', async () => {
    expect(await linesOf('a\n\n  \r\nb\r\nc')).toEqual([
      { number: 1, text: 'a' },
      { number: 4, text: 'b' },
      { number: 5, text: 'c' },
    ]);
  });

  it('gives nothing for an empty file', async () => {
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf('\n\n \n')).toEqual([]);
  });

  it('drops a byte order mark', async () => {
    expect(await linesOf('\ufeffa\n\ufeffb')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
    ]);
  });

  it('tells of lines that are too long, not UTF-8 or no text, and goes on', async () => {
    const content = Buffer.concat([
      Buffer.from(`${'x'.repeat(21)}\n${'y'.repeat(20)}\n`),
      Buffer.from([0xc3, 0x28, 0x0a]),
      Buffer.from('a\0b\nlast'),
    ]);
    expect(await linesOf(content)).toEqual([
      { number: 1, problem: expect.stringContaining('longer than 20 bytes') },
      { number: 2, text: 'y'.repeat(20) },
      { number: 3, problem: expect.stringContaining('not UTF-8') },
      { number: 4, problem: expect.stringContaining('NUL') },
      { number: 5, text: 'last' },
    ]);
  });

  it('reads the same lines in whatever pieces they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-zæøå€😀{}" ]{0,12}$/u), { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const content = texts.join('\n');
          expect(await linesOf(content, size, 1000)).toEqual(await linesOf(content, 10_000, 1000));
        },
      ),
    );
  });
});
