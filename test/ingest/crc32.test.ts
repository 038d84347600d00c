import { crc32 as zlibCrc32 } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { crc32 } from '#src/ingest/crc32.ts';

it('is the checksum of zip: its published check value, and zlib’s for any bytes', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * index) % 256);
  expect(crc32(bytes)).toBe(zlibCrc32(bytes));
});
