// Jest runs our TypeScript as ESM: esbuild only strips the types (ts-jest does not support TypeScript 7).
import { transformSync } from 'esbuild';

export default {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node24',
      sourcemap: 'inline',
      sourcefile: path,
    });
    return { code };
  },
};
