/** Whether a file is source of a compiled language, of which Python loads a build. */
export function isCompiledSource(path: string): boolean {
  return /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|pyx|pxd|pxi|rs|f|f90|f95|for|go|zig|cu|swg|i)$/i.test(path);
}

/** Whether a module's file is such a build. */
export function isBinaryModule(file: string): boolean {
  return /\.(?:so|pyd|dylib)$/i.test(file);
}
