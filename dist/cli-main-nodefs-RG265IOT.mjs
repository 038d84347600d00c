import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  m
} from "./cli-main-chunk-IO4G5GAY.mjs";
import "./cli-main-chunk-WIMB727T.mjs";
import "./cli-main-chunk-2DWAJZTW.mjs";
export {
  m as NodeFS
};
