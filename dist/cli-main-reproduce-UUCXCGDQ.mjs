import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  reproduce,
  rootOf
} from "./cli-main-chunk-RYA6CBTJ.mjs";
import "./cli-main-chunk-J4CKF33H.mjs";
import "./cli-main-chunk-AFK53E7S.mjs";
import "./cli-main-chunk-44QABWAZ.mjs";
import "./cli-main-chunk-YLQ6GUFU.mjs";
import "./cli-main-chunk-DGTFJ7DI.mjs";
import "./cli-main-chunk-WLHLPGV6.mjs";
import "./cli-main-chunk-PWDHJ5LB.mjs";
import "./cli-main-chunk-4K6YP7PI.mjs";
import "./cli-main-chunk-XYX7VQRD.mjs";
import "./cli-main-chunk-XCFJM4Z4.mjs";
import "./cli-main-chunk-BWJDDQSS.mjs";
import "./cli-main-chunk-HG77ILHV.mjs";
import "./cli-main-chunk-P5A27A65.mjs";
import "./cli-main-chunk-7EWBFSMC.mjs";
import "./cli-main-chunk-6EXWLHYY.mjs";
import "./cli-main-chunk-UE3UED2T.mjs";
import "./cli-main-chunk-4D2ZZIUU.mjs";
import "./cli-main-chunk-4TYH6RPA.mjs";
import "./cli-main-chunk-2DWAJZTW.mjs";
export {
  reproduce,
  rootOf
};
