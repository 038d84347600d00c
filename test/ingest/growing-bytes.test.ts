import { describe, expect, it } from '@jest/globals';
import { GrowingBytes } from '#src/ingest/growing-bytes.ts';

function holding(room: number, ...bytes: number[]): GrowingBytes {
  const growing = new GrowingBytes(room);
  growing.append(Uint8Array.from(bytes), 0, bytes.length);
  return growing;
}

describe('growing bytes', () => {
  it('take a part of what they are given, beyond their first room', () => {
    const growing = holding(2, 1, 2);
    growing.append(Uint8Array.of(9, 3, 4, 5, 9), 1, 4);
    expect([...growing.all()]).toEqual([1, 2, 3, 4, 5]);
    expect(growing).toHaveLength(5);
  });

  it('begin without any room', () => {
    expect([...holding(0, 7).all()]).toEqual([7]);
  });

  it('are cut to their beginning, and go on from there', () => {
    const growing = holding(8, 1, 2, 3);
    growing.cutTo(1);
    growing.append(Uint8Array.of(4), 0, 1);
    expect([...growing.all()]).toEqual([1, 4]);
  });

  it.each([
    { name: 'with room', room: 8 },
    { name: 'when they have to grow', room: 3 },
  ])('may be given a part of themselves, $name', ({ room }) => {
    const growing = holding(room, 1, 2, 3);
    const own = growing.all();
    growing.append(own, 1, 3);
    expect([...growing.all()]).toEqual([1, 2, 3, 2, 3]);
    growing.cutTo(0);
    growing.append(growing.memory, 2, 5);
    expect([...growing.all()]).toEqual([3, 2, 3]);
  });
});
