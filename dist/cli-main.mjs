import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  VERSION
} from "./cli-main-chunk-IGF7QFKJ.mjs";
import {
  checkoutFolder
} from "./cli-main-chunk-G2H5N5IJ.mjs";
import {
  isOwn,
  isTelling
} from "./cli-main-chunk-PDPGJPV5.mjs";
import {
  InstallError,
  SUBMODULE,
  blobIds,
  commitsBetween,
  diffAdded,
  dirtyPaths,
  gitAnswer,
  hasUncommittedChanges,
  headSha,
  mergeBase,
  packagesAmong,
  parents,
  topFolder,
  trackedFiles,
  treeEntries
} from "./cli-main-chunk-2EUWTYR7.mjs";
import {
  PytestError,
  openReport,
  relativeInside,
  runPytest
} from "./cli-main-chunk-N7NTLWSK.mjs";
import {
  FolderInUseError,
  hasDatabase,
  lockFolder
} from "./cli-main-chunk-FPH3FPSJ.mjs";
import {
  mergeBenchmarks,
  mergeFuzzCrashes,
  sumOfCounts,
  worstByTest
} from "./cli-main-chunk-NO3KDYQY.mjs";
import {
  rangesOf,
  withContexts
} from "./cli-main-chunk-WC6UBSTW.mjs";
import {
  problemLines
} from "./cli-main-chunk-VRHGBIE7.mjs";
import {
  countTests,
  countsLine,
  shortType
} from "./cli-main-chunk-MMJOSHTY.mjs";
import {
  Chi,
  HashMD,
  Maj,
  bytesToHex,
  clean,
  createHasher,
  rotl
} from "./cli-main-chunk-NHJ6CL2B.mjs";
import {
  hasUnread,
  reproductionOf
} from "./cli-main-chunk-DGTFJ7DI.mjs";
import {
  quotePosix
} from "./cli-main-chunk-WLHLPGV6.mjs";
import {
  GitError,
  git
} from "./cli-main-chunk-G6VHAA6M.mjs";
import {
  ProcessError
} from "./cli-main-chunk-TOF3FH4B.mjs";
import {
  canBeArgument
} from "./cli-main-chunk-PWDHJ5LB.mjs";
import {
  drawn,
  plainLine
} from "./cli-main-chunk-4K6YP7PI.mjs";
import {
  counted,
  grouped,
  percent
} from "./cli-main-chunk-XYX7VQRD.mjs";
import {
  cut,
  escapeLog,
  firstLine,
  require_process
} from "./cli-main-chunk-XCFJM4Z4.mjs";
import {
  coverageTotals,
  withPercent
} from "./cli-main-chunk-3JMLMK6C.mjs";
import {
  listed
} from "./cli-main-chunk-YE66UPEC.mjs";
import {
  identityOf
} from "./cli-main-chunk-KE3QGQVQ.mjs";
import "./cli-main-chunk-7EWBFSMC.mjs";
import "./cli-main-chunk-6EXWLHYY.mjs";
import {
  EXIT,
  OutsideError,
  UsageError,
  redact,
  redactTokens
} from "./cli-main-chunk-UE3UED2T.mjs";
import {
  fileCoverage,
  mergeSessions,
  unionOf,
  unknownSession
} from "./cli-main-chunk-UW4NTOQ6.mjs";
import {
  isFailing,
  worstOf
} from "./cli-main-chunk-5CCARSI5.mjs";
import "./cli-main-chunk-KW32E6GH.mjs";
import {
  byNodeId,
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";
import {
  __toESM
} from "./cli-main-chunk-2DWAJZTW.mjs";

// src/cli/main.ts
import { statSync } from "node:fs";
import { mkdir as mkdir5, readFile as readFile5, writeFile as writeFile4 } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { dirname as dirname6, resolve as resolve2 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
  constructor(exitCode, code, message) {
    super(message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = code, this.exitCode = exitCode, this.nestedError = void 0;
  }
}, InvalidArgumentError = class extends CommanderError {
  constructor(message) {
    super(1, "commander.invalidArgument", message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var Argument = class {
  constructor(name, description) {
    switch (this.description = description || "", this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, name[0]) {
      case "<":
        this.required = !0, this._name = name.slice(1, -1);
        break;
      case "[":
        this.required = !1, this._name = name.slice(1, -1);
        break;
      default:
        this.required = !0, this._name = name;
        break;
    }
    this._name.endsWith("...") && (this.variadic = !0, this._name = this._name.slice(0, -3));
  }
  name() {
    return this._name;
  }
  _collectValue(value, previous) {
    return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
  }
  default(value, description) {
    return this.defaultValue = value, this.defaultValueDescription = description, this;
  }
  argParser(fn) {
    return this.parseArg = fn, this;
  }
  choices(values) {
    return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg))
        throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
      return this.variadic ? this._collectValue(arg, previous) : arg;
    }, this;
  }
  argRequired() {
    return this.required = !0, this;
  }
  argOptional() {
    return this.required = !1, this;
  }
};
function humanReadableArgName(arg) {
  let nameOutput = arg.name() + (arg.variadic === !0 ? "..." : "");
  return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// node_modules/commander/lib/command.js
var import_node_process = __toESM(require_process(), 1);
import { EventEmitter } from "node:events";
import childProcess from "node:child_process";
import path from "node:path";
import fs from "node:fs";
import { stripVTControlCharacters as stripVTControlCharacters2 } from "node:util";

// node_modules/commander/lib/help.js
import { stripVTControlCharacters } from "node:util";
var Help = class {
  constructor() {
    this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = !1, this.sortOptions = !1, this.showGlobalOptions = !1;
  }
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }
  visibleCommands(cmd) {
    let visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden), helpCommand = cmd._getHelpCommand();
    return helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand), this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name())), visibleCommands;
  }
  compareOptions(a, b) {
    let getSortKey = (option) => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
    return getSortKey(a).localeCompare(getSortKey(b));
  }
  visibleOptions(cmd) {
    let visibleOptions = cmd.options.filter((option) => !option.hidden), helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      let removeShort = helpOption.short && cmd._findOption(helpOption.short), removeLong = helpOption.long && cmd._findOption(helpOption.long);
      !removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)) : helpOption.short && !removeShort && visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
    }
    return this.sortOptions && visibleOptions.sort(this.compareOptions), visibleOptions;
  }
  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];
    let globalOptions = [];
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      let visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
      globalOptions.push(...visibleOptions);
    }
    return this.sortOptions && globalOptions.sort(this.compareOptions), globalOptions;
  }
  visibleArguments(cmd) {
    return cmd._argsDescription && cmd.registeredArguments.forEach((argument) => {
      argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
    }), cmd.registeredArguments.find((argument) => argument.description) ? cmd.registeredArguments : [];
  }
  subcommandTerm(cmd) {
    let args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
    return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
  }
  optionTerm(option) {
    return option.flags;
  }
  argumentTerm(argument) {
    return argument.name();
  }
  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
  }
  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
  }
  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
  }
  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
  }
  commandUsage(cmd) {
    let cmdName = cmd._name;
    cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
    let ancestorCmdNames = "";
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent)
      ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
    return ancestorCmdNames + cmdName + " " + cmd.usage();
  }
  commandDescription(cmd) {
    return cmd.description();
  }
  subcommandDescription(cmd) {
    return cmd.summary() || cmd.description();
  }
  optionDescription(option) {
    let extraInfo = [];
    if (option.argChoices && extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), option.defaultValue !== void 0 && (option.required || option.optional || option.isBoolean() && typeof option.defaultValue == "boolean") && extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`), option.presetArg !== void 0 && option.optional && extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`), option.envVar !== void 0 && extraInfo.push(`env: ${option.envVar}`), extraInfo.length > 0) {
      let extraDescription = `(${extraInfo.join(", ")})`;
      return option.description ? `${option.description} ${extraDescription}` : extraDescription;
    }
    return option.description;
  }
  argumentDescription(argument) {
    let extraInfo = [];
    if (argument.argChoices && extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), argument.defaultValue !== void 0 && extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`), extraInfo.length > 0) {
      let extraDescription = `(${extraInfo.join(", ")})`;
      return argument.description ? `${argument.description} ${extraDescription}` : extraDescription;
    }
    return argument.description;
  }
  formatItemList(heading, items, helper) {
    return items.length === 0 ? [] : [helper.styleTitle(heading), ...items, ""];
  }
  groupItems(unsortedItems, visibleItems, getGroup) {
    let result = /* @__PURE__ */ new Map();
    return unsortedItems.forEach((item) => {
      let group = getGroup(item);
      result.has(group) || result.set(group, []);
    }), visibleItems.forEach((item) => {
      let group = getGroup(item);
      result.has(group) || result.set(group, []), result.get(group).push(item);
    }), result;
  }
  formatHelp(cmd, helper) {
    let termWidth = helper.padWidth(cmd, helper), helpWidth = helper.helpWidth ?? 80;
    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }
    let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""], commandDescription = helper.commandDescription(cmd);
    commandDescription.length > 0 && (output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]));
    let argumentList = helper.visibleArguments(cmd).map((argument) => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
    if (output = output.concat(this.formatItemList("Arguments:", argumentList, helper)), this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
      let optionList = options.map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
      output = output.concat(this.formatItemList(group, optionList, helper));
    }), helper.showGlobalOptions) {
      let globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
      output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
    }
    return this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
      let commandList = commands.map((sub) => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
      output = output.concat(this.formatItemList(group, commandList, helper));
    }), output.join(`
`);
  }
  displayWidth(str) {
    return stripVTControlCharacters(str).length;
  }
  styleTitle(str) {
    return str;
  }
  styleUsage(str) {
    return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word === "[command]" ? this.styleSubcommandText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleCommandText(word)).join(" ");
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleSubcommandText(word)).join(" ");
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }
  padWidth(cmd, helper) {
    return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
  }
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }
  formatItem(term, termWidth, description, helper) {
    let itemIndentStr = " ".repeat(2);
    if (!description) return itemIndentStr + term;
    let paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term)), spacerWidth = 2, remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - 2, formattedDescription;
    return remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? formattedDescription = description : formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, `
` + " ".repeat(termWidth + spacerWidth)), itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
  }
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;
    let rawLines = str.split(/\r\n|\n/), chunkPattern = /[\s]*[^\s]+/g, wrappedLines = [];
    return rawLines.forEach((line) => {
      let chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push("");
        return;
      }
      let sumChunks = [chunks.shift()], sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        let visibleWidth = this.displayWidth(chunk);
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk), sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(""));
        let nextChunk = chunk.trimStart();
        sumChunks = [nextChunk], sumWidth = this.displayWidth(nextChunk);
      }), wrappedLines.push(sumChunks.join(""));
    }), wrappedLines.join(`
`);
  }
};

// node_modules/commander/lib/option.js
var Option = class {
  constructor(flags, description) {
    this.flags = flags, this.description = description || "", this.required = flags.includes("<"), this.optional = flags.includes("["), this.variadic = new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$", "u").test(flags), this.mandatory = !1;
    let optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag, this.long = optionFlags.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
  }
  default(value, description) {
    return this.defaultValue = value, this.defaultValueDescription = description, this;
  }
  preset(arg) {
    return this.presetArg = arg, this;
  }
  conflicts(names2) {
    return this.conflictsWith = this.conflictsWith.concat(names2), this;
  }
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    return typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: !0 }), this.implied = Object.assign(this.implied || {}, newImplied), this;
  }
  env(name) {
    return this.envVar = name, this;
  }
  argParser(fn) {
    return this.parseArg = fn, this;
  }
  makeOptionMandatory(mandatory = !0) {
    return this.mandatory = !!mandatory, this;
  }
  hideHelp(hide = !0) {
    return this.hidden = !!hide, this;
  }
  _collectValue(value, previous) {
    return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
  }
  choices(values) {
    return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg))
        throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
      return this.variadic ? this._collectValue(arg, previous) : arg;
    }, this;
  }
  name() {
    return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
  }
  attributeName() {
    return this.negate ? camelcase(this.name().replace(/^no-/, "")) : camelcase(this.name());
  }
  helpGroup(heading) {
    return this.helpGroupHeading = heading, this;
  }
  is(arg) {
    return this.short === arg || this.long === arg;
  }
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}, DualOptions = class {
  constructor(options) {
    this.positiveOptions = /* @__PURE__ */ new Map(), this.negativeOptions = /* @__PURE__ */ new Map(), this.dualOptions = /* @__PURE__ */ new Set(), options.forEach((option) => {
      option.negate ? this.negativeOptions.set(option.attributeName(), option) : this.positiveOptions.set(option.attributeName(), option);
    }), this.negativeOptions.forEach((value, key) => {
      this.positiveOptions.has(key) && this.dualOptions.add(key);
    });
  }
  valueFromOption(value, option) {
    let optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return !0;
    let preset = this.negativeOptions.get(optionKey).presetArg, negativeValue = preset !== void 0 ? preset : !1;
    return option.negate === (negativeValue === value);
  }
};
function camelcase(str) {
  return str.split("-").reduce((str2, word) => str2 + word[0].toUpperCase() + word.slice(1));
}
function splitOptionFlags(flags) {
  let shortFlag, longFlag, shortFlagExp = /^-[^-]$/, longFlagExp = /^--[^-]/, flagParts = flags.split(/[ |,]+/).concat("guard");
  if (shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift()), !shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), !shortFlag && longFlagExp.test(flagParts[0]) && (shortFlag = longFlag, longFlag = flagParts.shift()), flagParts[0].startsWith("-")) {
    let unsupportedFlag = flagParts[0], baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    throw /^-[^-][^-]/.test(unsupportedFlag) ? new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`) : shortFlagExp.test(unsupportedFlag) ? new Error(`${baseError}
- too many short flags`) : longFlagExp.test(unsupportedFlag) ? new Error(`${baseError}
- too many long flags`) : new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
  return { shortFlag, longFlag };
}

// node_modules/commander/lib/suggestSimilar.js
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > 3) return Math.max(a.length, b.length);
  let d = [];
  for (let i = 0; i <= a.length; i++)
    d[i] = [i];
  for (let j = 0; j <= b.length; j++)
    d[0][j] = j;
  for (let j = 1; j <= b.length; j++)
    for (let i = 1; i <= a.length; i++) {
      let cost;
      a[i - 1] === b[j - 1] ? cost = 0 : cost = 1, d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost), i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
    }
  return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return "";
  candidates = Array.from(new Set(candidates));
  let searchingOptions = word.startsWith("--");
  searchingOptions && (word = word.slice(2), candidates = candidates.map((candidate) => candidate.slice(2)));
  let similar = [], bestDistance = 3, minSimilarity = 0.4;
  return candidates.forEach((candidate) => {
    if (candidate.length <= 1) return;
    let distance = editDistance(word, candidate), length = Math.max(word.length, candidate.length);
    (length - distance) / length > minSimilarity && (distance < bestDistance ? (bestDistance = distance, similar = [candidate]) : distance === bestDistance && similar.push(candidate));
  }), similar.sort((a, b) => a.localeCompare(b)), searchingOptions && (similar = similar.map((candidate) => `--${candidate}`)), similar.length > 1 ? `
(Did you mean one of ${similar.join(", ")}?)` : similar.length === 1 ? `
(Did you mean ${similar[0]}?)` : "";
}

// node_modules/commander/lib/command.js
var Command = class _Command extends EventEmitter {
  constructor(name) {
    super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = name || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = { writeOut: (str) => import_node_process.default.stdout.write(str), writeErr: (str) => import_node_process.default.stderr.write(str), outputError: (str, write) => write(str), getOutHelpWidth: () => import_node_process.default.stdout.isTTY ? import_node_process.default.stdout.columns : void 0, getErrHelpWidth: () => import_node_process.default.stderr.isTTY ? import_node_process.default.stderr.columns : void 0, getOutHasColors: () => useColor() ?? (import_node_process.default.stdout.isTTY && import_node_process.default.stdout.hasColors?.()), getErrHasColors: () => useColor() ?? (import_node_process.default.stderr.isTTY && import_node_process.default.stderr.hasColors?.()), stripColor: (str) => stripVTControlCharacters2(str) }, this._hidden = !1, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
  }
  copyInheritedSettings(sourceCommand) {
    return this._outputConfiguration = sourceCommand._outputConfiguration, this._helpOption = sourceCommand._helpOption, this._helpCommand = sourceCommand._helpCommand, this._helpConfiguration = sourceCommand._helpConfiguration, this._exitCallback = sourceCommand._exitCallback, this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties, this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue, this._allowExcessArguments = sourceCommand._allowExcessArguments, this._enablePositionalOptions = sourceCommand._enablePositionalOptions, this._showHelpAfterError = sourceCommand._showHelpAfterError, this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError, this;
  }
  _getCommandAndAncestors() {
    let result = [];
    for (let command = this; command; command = command.parent)
      result.push(command);
    return result;
  }
  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc, opts = execOpts;
    typeof desc == "object" && desc !== null && (opts = desc, desc = null), opts = opts || {};
    let [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/), cmd = this.createCommand(name);
    return desc && (cmd.description(desc), cmd._executableHandler = !0), opts.isDefault && (this._defaultCommandName = cmd._name), cmd._hidden = !!(opts.noHelp || opts.hidden), cmd._executableFile = opts.executableFile || null, args && cmd.arguments(args), this._registerCommand(cmd), cmd.parent = this, cmd.copyInheritedSettings(this), desc ? this : cmd;
  }
  createCommand(name) {
    return new _Command(name);
  }
  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }
  configureHelp(configuration) {
    return configuration === void 0 ? this._helpConfiguration : (this._helpConfiguration = configuration, this);
  }
  configureOutput(configuration) {
    return configuration === void 0 ? this._outputConfiguration : (this._outputConfiguration = { ...this._outputConfiguration, ...configuration }, this);
  }
  showHelpAfterError(displayHelp = !0) {
    return typeof displayHelp != "string" && (displayHelp = !!displayHelp), this._showHelpAfterError = displayHelp, this;
  }
  showSuggestionAfterError(displaySuggestion = !0) {
    return this._showSuggestionAfterError = !!displaySuggestion, this;
  }
  addCommand(cmd, opts) {
    if (!cmd._name)
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    return opts = opts || {}, opts.isDefault && (this._defaultCommandName = cmd._name), (opts.noHelp || opts.hidden) && (cmd._hidden = !0), this._registerCommand(cmd), cmd.parent = this, cmd._checkForBrokenPassThrough(), this;
  }
  createArgument(name, description) {
    return new Argument(name, description);
  }
  argument(name, description, parseArg, defaultValue) {
    let argument = this.createArgument(name, description);
    return typeof parseArg == "function" ? argument.default(defaultValue).argParser(parseArg) : argument.default(parseArg), this.addArgument(argument), this;
  }
  arguments(names2) {
    return names2.trim().split(/ +/).forEach((detail) => {
      this.argument(detail);
    }), this;
  }
  addArgument(argument) {
    let previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic)
      throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
    if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0)
      throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
    return this.registeredArguments.push(argument), this;
  }
  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs == "boolean")
      return this._addImplicitHelpCommand = enableOrNameAndArgs, enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
    let nameAndArgs = enableOrNameAndArgs ?? "help [command]", [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/), helpDescription = description ?? "display help for command", helpCommand = this.createCommand(helpName);
    return helpCommand.helpOption(!1), helpArgs && helpCommand.arguments(helpArgs), helpDescription && helpCommand.description(helpDescription), this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, (enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand), this;
  }
  addHelpCommand(helpCommand, deprecatedDescription) {
    return typeof helpCommand != "object" ? (this.helpCommand(helpCommand, deprecatedDescription), this) : (this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, this._initCommandGroup(helpCommand), this);
  }
  _getHelpCommand() {
    return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
  }
  hook(event, listener) {
    let allowedValues = ["preSubcommand", "preAction", "postAction"];
    if (!allowedValues.includes(event))
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    return this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener], this;
  }
  exitOverride(fn) {
    return fn ? this._exitCallback = fn : this._exitCallback = (err) => {
      if (err.code !== "commander.executeSubCommandAsync")
        throw err;
    }, this;
  }
  _exit(exitCode, code, message) {
    this._exitCallback && this._exitCallback(new CommanderError(exitCode, code, message)), import_node_process.default.exit(exitCode);
  }
  action(fn) {
    let listener = (args) => {
      let expectedArgsCount = this.registeredArguments.length, actionArgs = args.slice(0, expectedArgsCount);
      return this._storeOptionsAsProperties ? actionArgs[expectedArgsCount] = this : actionArgs[expectedArgsCount] = this.opts(), actionArgs.push(this), fn.apply(this, actionArgs);
    };
    return this._actionHandler = listener, this;
  }
  createOption(flags, description) {
    return new Option(flags, description);
  }
  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === "commander.invalidArgument") {
        let message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }
  _registerOption(option) {
    let matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
    if (matchingOption) {
      let matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }
    this._initOptionGroup(option), this.options.push(option);
  }
  _registerCommand(command) {
    let knownBy = (cmd) => [cmd.name()].concat(cmd.aliases()), alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
    if (alreadyUsed) {
      let existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|"), newCmd = knownBy(command).join("|");
      throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
    }
    this._initCommandGroup(command), this.commands.push(command);
  }
  addOption(option) {
    this._registerOption(option);
    let oname = option.name(), name = option.attributeName();
    option.defaultValue !== void 0 && this.setOptionValueWithSource(name, option.defaultValue, "default");
    let handleOptionValue = (val, invalidValueMessage, valueSource) => {
      val == null && option.presetArg !== void 0 && (val = option.presetArg);
      let oldValue = this.getOptionValue(name);
      val !== null && option.parseArg ? val = this._callParseArg(option, val, oldValue, invalidValueMessage) : val !== null && option.variadic && (val = option._collectValue(val, oldValue)), val == null && (option.negate ? val = !1 : option.isBoolean() || option.optional ? val = !0 : val = ""), this.setOptionValueWithSource(name, val, valueSource);
    };
    return this.on("option:" + oname, (val) => {
      let invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
    }), option.envVar && this.on("optionEnv:" + oname, (val) => {
      let invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "env");
    }), this;
  }
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags == "object" && flags instanceof Option)
      throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
    let option = this.createOption(flags, description);
    if (option.makeOptionMandatory(!!config.mandatory), typeof fn == "function")
      option.default(defaultValue).argParser(fn);
    else if (fn instanceof RegExp) {
      let regex = fn;
      fn = (val, def) => {
        let m = regex.exec(val);
        return m ? m[0] : def;
      }, option.default(defaultValue).argParser(fn);
    } else
      option.default(fn);
    return this.addOption(option);
  }
  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }
  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx({ mandatory: !0 }, flags, description, parseArg, defaultValue);
  }
  combineFlagAndOptionalValue(combine = !0) {
    return this._combineFlagAndOptionalValue = !!combine, this;
  }
  allowUnknownOption(allowUnknown = !0) {
    return this._allowUnknownOption = !!allowUnknown, this;
  }
  allowExcessArguments(allowExcess = !0) {
    return this._allowExcessArguments = !!allowExcess, this;
  }
  enablePositionalOptions(positional = !0) {
    return this._enablePositionalOptions = !!positional, this;
  }
  passThroughOptions(passThrough = !0) {
    return this._passThroughOptions = !!passThrough, this._checkForBrokenPassThrough(), this;
  }
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions)
      throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
  }
  storeOptionsAsProperties(storeAsProperties = !0) {
    if (this.options.length)
      throw new Error("call .storeOptionsAsProperties() before adding options");
    if (Object.keys(this._optionValues).length)
      throw new Error("call .storeOptionsAsProperties() before setting option values");
    return this._storeOptionsAsProperties = !!storeAsProperties, this;
  }
  getOptionValue(key) {
    return this._storeOptionsAsProperties ? this[key] : this._optionValues[key];
  }
  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, void 0);
  }
  setOptionValueWithSource(key, value, source) {
    return this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value, this._optionValueSources[key] = source, this;
  }
  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }
  getOptionValueSourceWithGlobals(key) {
    let source;
    return this._getCommandAndAncestors().forEach((cmd) => {
      Object.hasOwn(cmd._optionValueSources, key) && (source = cmd.getOptionValueSource(key));
    }), source;
  }
  _prepareUserArgs(argv, parseOptions) {
    if (argv !== void 0 && !Array.isArray(argv))
      throw new Error("first parameter to parse must be array or undefined");
    if (parseOptions = parseOptions || {}, argv === void 0 && parseOptions.from === void 0) {
      import_node_process.default.versions?.electron && (parseOptions.from = "electron");
      let execArgv = import_node_process.default.execArgv ?? [];
      (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
    }
    argv === void 0 && (argv = import_node_process.default.argv), this.rawArgs = argv.slice();
    let userArgs;
    switch (parseOptions.from) {
      case void 0:
      case "node":
        this._scriptPath = argv[1], userArgs = argv.slice(2);
        break;
      case "electron":
        import_node_process.default.defaultApp ? (this._scriptPath = argv[1], userArgs = argv.slice(2)) : userArgs = argv.slice(1);
        break;
      case "user":
        userArgs = argv.slice(0);
        break;
      case "eval":
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
    }
    return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", userArgs;
  }
  parse(argv, parseOptions) {
    this._prepareForParse();
    let userArgs = this._prepareUserArgs(argv, parseOptions);
    return this._parseCommand([], userArgs), this;
  }
  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    let userArgs = this._prepareUserArgs(argv, parseOptions);
    return await this._parseCommand([], userArgs), this;
  }
  _prepareForParse() {
    this._savedState === null ? (this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
      let positiveLongFlag = option.long.replace(/^--no-/, "--");
      this._findOption(positiveLongFlag) || this.setOptionValueWithSource(option.attributeName(), !0, "default");
    }), this.saveStateBeforeParse()) : this.restoreStateBeforeParse();
  }
  saveStateBeforeParse() {
    this._savedState = { _name: this._name, _optionValues: { ...this._optionValues }, _optionValueSources: { ...this._optionValueSources } };
  }
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
  }
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;
    let executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory", executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }
  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function findFile(baseDir, baseName) {
      let localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;
      if (sourceExt.includes(path.extname(baseName))) return;
      let foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
      if (foundExt) return `${localBin}${foundExt}`;
    }
    this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`, executableDir = this._executableDir || "";
    if (this._scriptPath) {
      let resolvedScriptPath;
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
    }
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        let legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
        legacyName !== this._name && (localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`));
      }
      executableFile = localFile || executableFile;
    }
    let launchWithNode = sourceExt.includes(path.extname(executableFile)), proc;
    import_node_process.default.platform !== "win32" ? launchWithNode ? (args.unshift(executableFile), args = incrementNodeInspectorPort(import_node_process.default.execArgv).concat(args), proc = childProcess.spawn(import_node_process.default.argv[0], args, { stdio: "inherit" })) : proc = childProcess.spawn(executableFile, args, { stdio: "inherit" }) : (this._checkForMissingExecutable(executableFile, executableDir, subcommand._name), args.unshift(executableFile), args = incrementNodeInspectorPort(import_node_process.default.execArgv).concat(args), proc = childProcess.spawn(import_node_process.default.execPath, args, { stdio: "inherit" })), proc.killed || ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"].forEach((signal) => {
      import_node_process.default.on(signal, () => {
        proc.killed === !1 && proc.exitCode === null && proc.kill(signal);
      });
    });
    let exitCallback = this._exitCallback;
    proc.on("close", (code) => {
      code = code ?? 1, exitCallback ? exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)")) : import_node_process.default.exit(code);
    }), proc.on("error", (err) => {
      if (err.code === "ENOENT")
        this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
      else if (err.code === "EACCES")
        throw new Error(`'${executableFile}' not executable`);
      if (!exitCallback)
        import_node_process.default.exit(1);
      else {
        let wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
        wrappedError.nestedError = err, exitCallback(wrappedError);
      }
    }), this.runningCommand = proc;
  }
  _dispatchSubcommand(commandName, operands, unknown) {
    let subCommand = this._findCommand(commandName);
    subCommand || this.help({ error: !0 }), subCommand._prepareForParse();
    let promiseChain;
    return promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand"), promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler)
        this._executeSubCommand(subCommand, operands.concat(unknown));
      else
        return subCommand._parseCommand(operands, unknown);
    }), promiseChain;
  }
  _dispatchHelpCommand(subcommandName) {
    subcommandName || this.help();
    let subCommand = this._findCommand(subcommandName);
    return subCommand && !subCommand._executableHandler && subCommand.help(), this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
  }
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((arg, i) => {
      arg.required && this.args[i] == null && this.missingArgument(arg.name());
    }), !(this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) && this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
  }
  _processArguments() {
    let myParseArg = (argument, value, previous) => {
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        let invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
      }
      return parsedValue;
    };
    this._checkNumberOfArguments();
    let processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      declaredArg.variadic ? index < this.args.length ? (value = this.args.slice(index), declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue))) : value === void 0 && (value = []) : index < this.args.length && (value = this.args[index], declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue))), processedArgs[index] = value;
    }), this.processedArgs = processedArgs;
  }
  _chainOrCall(promise, fn) {
    return promise?.then && typeof promise.then == "function" ? promise.then(() => fn()) : fn();
  }
  _chainOrCallHooks(promise, event) {
    let result = promise, hooks = [];
    return this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
      hookedCommand._lifeCycleHooks[event].forEach((callback) => {
        hooks.push({ hookedCommand, callback });
      });
    }), event === "postAction" && hooks.reverse(), hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
    }), result;
  }
  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    return this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook) => {
      result = this._chainOrCall(result, () => hook(this, subCommand));
    }), result;
  }
  _parseCommand(operands, unknown) {
    let parsed = this.parseOptions(unknown);
    if (this._parseOptionsEnv(), this._parseOptionsImplied(), operands = operands.concat(parsed.operands), unknown = parsed.unknown, this.args = operands.concat(unknown), operands && this._findCommand(operands[0]))
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name())
      return this._dispatchHelpCommand(operands[1]);
    if (this._defaultCommandName)
      return this._outputHelpIfRequested(unknown), this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
    this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(parsed.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    let checkForUnknownOptions = () => {
      parsed.unknown.length > 0 && this.unknownOption(parsed.unknown[0]);
    }, commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions(), this._processArguments();
      let promiseChain;
      return promiseChain = this._chainOrCallHooks(promiseChain, "preAction"), promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs)), this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
        this.parent.emit(commandEvent, operands, unknown);
      })), promiseChain = this._chainOrCallHooks(promiseChain, "postAction"), promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent))
      checkForUnknownOptions(), this._processArguments(), this.parent.emit(commandEvent, operands, unknown);
    else if (operands.length) {
      if (this._findCommand("*"))
        return this._dispatchSubcommand("*", operands, unknown);
      this.listenerCount("command:*") ? this.emit("command:*", operands, unknown) : this.commands.length ? this.unknownCommand() : (checkForUnknownOptions(), this._processArguments());
    } else this.commands.length ? (checkForUnknownOptions(), this.help({ error: !0 })) : (checkForUnknownOptions(), this._processArguments());
  }
  _findCommand(name) {
    if (name)
      return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
  }
  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
      });
    });
  }
  _checkForConflictingLocalOptions() {
    let definedNonDefaultOptions = this.options.filter((option) => {
      let optionKey = option.attributeName();
      return this.getOptionValue(optionKey) === void 0 ? !1 : this.getOptionValueSource(optionKey) !== "default";
    });
    definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
      let conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
      conflictingAndDefined && this._conflictingOption(option, conflictingAndDefined);
    });
  }
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }
  parseOptions(args) {
    let operands = [], unknown = [], dest = operands;
    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === "-";
    }
    let negativeNumberArg = (arg) => /^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg) ? !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))) : !1, activeVariadicOption = null, activeGroup = null, i = 0;
    for (; i < args.length || activeGroup; ) {
      let arg = activeGroup ?? args[i++];
      if (activeGroup = null, arg === "--") {
        dest === unknown && dest.push(arg), dest.push(...args.slice(i));
        break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      if (activeVariadicOption = null, maybeOption(arg)) {
        let option = this._findOption(arg);
        if (option) {
          if (option.required) {
            let value = args[i++];
            value === void 0 && this.optionMissingArgument(option), this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]), this.emit(`option:${option.name()}`, value);
          } else
            this.emit(`option:${option.name()}`);
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }
      if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
        let option = this._findOption(`-${arg[1]}`);
        if (option) {
          option.required || option.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${option.name()}`, arg.slice(2)) : (this.emit(`option:${option.name()}`), activeGroup = `-${arg.slice(2)}`);
          continue;
        }
      }
      if (/^--[^=]+=/.test(arg)) {
        let index = arg.indexOf("="), option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }
      if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown), (this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
        if (this._findCommand(arg)) {
          operands.push(arg), unknown.push(...args.slice(i));
          break;
        } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }
      dest.push(arg);
    }
    return { operands, unknown };
  }
  opts() {
    if (this._storeOptionsAsProperties) {
      let result = {}, len = this.options.length;
      for (let i = 0; i < len; i++) {
        let key = this.options[i].attributeName();
        result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }
    return this._optionValues;
  }
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
  }
  error(message, errorOptions) {
    this._outputConfiguration.outputError(`${message}
`, this._outputConfiguration.writeErr), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`) : this._showHelpAfterError && (this._outputConfiguration.writeErr(`
`), this.outputHelp({ error: !0 }));
    let config = errorOptions || {}, exitCode = config.exitCode || 1, code = config.code || "commander.error";
    this._exit(exitCode, code, message);
  }
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in import_node_process.default.env) {
        let optionKey = option.attributeName();
        (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(this.getOptionValueSource(optionKey))) && (option.required || option.optional ? this.emit(`optionEnv:${option.name()}`, import_node_process.default.env[option.envVar]) : this.emit(`optionEnv:${option.name()}`));
      }
    });
  }
  _parseOptionsImplied() {
    let dualHelper = new DualOptions(this.options), hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
    this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
      Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
        this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
      });
    });
  }
  missingArgument(name) {
    let message = `error: missing required argument '${name}'`;
    this.error(message, { code: "commander.missingArgument" });
  }
  optionMissingArgument(option) {
    let message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: "commander.optionMissingArgument" });
  }
  missingMandatoryOptionValue(option) {
    let message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: "commander.missingMandatoryOptionValue" });
  }
  _conflictingOption(option, conflictingOption) {
    let findBestOptionFromValue = (option2) => {
      let optionKey = option2.attributeName(), optionValue = this.getOptionValue(optionKey), negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName()), positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
      return negativeOption && (negativeOption.presetArg === void 0 && optionValue === !1 || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg) ? negativeOption : positiveOption || option2;
    }, getErrorMessage = (option2) => {
      let bestOption = findBestOptionFromValue(option2), optionKey = bestOption.attributeName();
      return this.getOptionValueSource(optionKey) === "env" ? `environment variable '${bestOption.envVar}'` : `option '${bestOption.flags}'`;
    }, message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: "commander.conflictingOption" });
  }
  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = "";
    if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [], command = this;
      do {
        let moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags), command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }
    let message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: "commander.unknownOption" });
  }
  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;
    let expected = this.registeredArguments.length, s = expected === 1 ? "" : "s", received = receivedArgs.length, forSubcommand = this.parent ? ` for '${this.name()}'` : "", details = receivedArgs.join(", "), message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: "commander.excessArguments" });
  }
  unknownCommand() {
    let unknownName = this.args[0], suggestion = "";
    if (this._showSuggestionAfterError) {
      let candidateNames = [];
      this.createHelp().visibleCommands(this).forEach((command) => {
        candidateNames.push(command.name()), command.alias() && candidateNames.push(command.alias());
      }), suggestion = suggestSimilar(unknownName, candidateNames);
    }
    let message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: "commander.unknownCommand" });
  }
  version(str, flags, description) {
    if (str === void 0) return this._version;
    this._version = str, flags = flags || "-V, --version", description = description || "output the version number";
    let versionOption = this.createOption(flags, description);
    return this._versionOptionName = versionOption.attributeName(), this._registerOption(versionOption), this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}
`), this._exit(0, "commander.version", str);
    }), this;
  }
  description(str, argsDescription) {
    return str === void 0 && argsDescription === void 0 ? this._description : (this._description = str, argsDescription && (this._argsDescription = argsDescription), this);
  }
  summary(str) {
    return str === void 0 ? this._summary : (this._summary = str, this);
  }
  alias(alias) {
    if (alias === void 0) return this._aliases[0];
    let command = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]), alias === command._name) throw new Error("Command alias can't be the same as its name");
    let matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      let existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
      throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
    }
    return command._aliases.push(alias), this;
  }
  aliases(aliases) {
    return aliases === void 0 ? this._aliases : (aliases.forEach((alias) => this.alias(alias)), this);
  }
  usage(str) {
    if (str === void 0) {
      if (this._usage) return this._usage;
      let args = this.registeredArguments.map((arg) => humanReadableArgName(arg));
      return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
    }
    return this._usage = str, this;
  }
  name(str) {
    return str === void 0 ? this._name : (this._name = str, this);
  }
  helpGroup(heading) {
    return heading === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = heading, this);
  }
  commandsGroup(heading) {
    return heading === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = heading, this);
  }
  optionsGroup(heading) {
    return heading === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = heading, this);
  }
  _initOptionGroup(option) {
    this._defaultOptionGroup && !option.helpGroupHeading && option.helpGroup(this._defaultOptionGroup);
  }
  _initCommandGroup(cmd) {
    this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
  }
  nameFromFilename(filename) {
    return this._name = path.basename(filename, path.extname(filename)), this;
  }
  executableDir(path2) {
    return path2 === void 0 ? this._executableDir : (this._executableDir = path2, this);
  }
  helpInformation(contextOptions) {
    let helper = this.createHelp(), context = this._getOutputContext(contextOptions);
    helper.prepareContext({ error: context.error, helpWidth: context.helpWidth, outputHasColors: context.hasColors });
    let text = helper.formatHelp(this, helper);
    return context.hasColors ? text : this._outputConfiguration.stripColor(text);
  }
  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    let error = !!contextOptions.error, baseWrite, hasColors, helpWidth;
    return error ? (baseWrite = (str) => this._outputConfiguration.writeErr(str), hasColors = this._outputConfiguration.getErrHasColors(), helpWidth = this._outputConfiguration.getErrHelpWidth()) : (baseWrite = (str) => this._outputConfiguration.writeOut(str), hasColors = this._outputConfiguration.getOutHasColors(), helpWidth = this._outputConfiguration.getOutHelpWidth()), { error, write: (str) => (hasColors || (str = this._outputConfiguration.stripColor(str)), baseWrite(str)), hasColors, helpWidth };
  }
  outputHelp(contextOptions) {
    let deprecatedCallback;
    typeof contextOptions == "function" && (deprecatedCallback = contextOptions, contextOptions = void 0);
    let outputContext = this._getOutputContext(contextOptions), eventContext = { error: outputContext.error, write: outputContext.write, command: this };
    this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext)), this.emit("beforeHelp", eventContext);
    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback && (helpInformation = deprecatedCallback(helpInformation), typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation)))
      throw new Error("outputHelp callback must return a string or a Buffer");
    outputContext.write(helpInformation), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", eventContext), this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
  }
  helpOption(flags, description) {
    return typeof flags == "boolean" ? (flags ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command"), (flags || description) && this._initOptionGroup(this._helpOption), this);
  }
  _getHelpOption() {
    return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
  }
  addHelpOption(option) {
    return this._helpOption = option, this._initOptionGroup(option), this;
  }
  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(import_node_process.default.exitCode ?? 0);
    exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1), this._exit(exitCode, "commander.help", "(outputHelp)");
  }
  addHelpText(position, text) {
    let allowedValues = ["beforeAll", "before", "after", "afterAll"];
    if (!allowedValues.includes(position))
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    let helpEvent = `${position}Help`;
    return this.on(helpEvent, (context) => {
      let helpStr;
      typeof text == "function" ? helpStr = text({ error: context.error, command: context.command }) : helpStr = text, helpStr && context.write(`${helpStr}
`);
    }), this;
  }
  _outputHelpIfRequested(args) {
    let helpOption = this._getHelpOption();
    helpOption && args.find((arg) => helpOption.is(arg)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
  }
};
function incrementNodeInspectorPort(args) {
  return args.map((arg) => {
    if (!arg.startsWith("--inspect"))
      return arg;
    let debugOption, debugHost = "127.0.0.1", debugPort = "9229", match;
    return (match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null ? debugOption = match[1] : (match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null ? (debugOption = match[1], /^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3]) : (match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null && (debugOption = match[1], debugHost = match[3], debugPort = match[4]), debugOption && debugPort !== "0" ? `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}` : arg;
  });
}
function useColor() {
  if (import_node_process.default.env.NO_COLOR || import_node_process.default.env.FORCE_COLOR === "0" || import_node_process.default.env.FORCE_COLOR === "false") return !1;
  if (import_node_process.default.env.FORCE_COLOR || import_node_process.default.env.CLICOLOR_FORCE !== void 0) return !0;
}

// node_modules/commander/index.js
var program = new Command();

// src/analysis/git-path.ts
var ESCAPES = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  "\\": 92
};
function readGitPath(text) {
  let path2 = readPlainPath(text.replace(/\t.*$/, "").replace(/\r$/, ""));
  return path2 === "/dev/null" ? null : /^[ab]\//.test(path2) ? path2.slice(2) : path2;
}
function readPlainPath(text) {
  return text.startsWith('"') ? unquote(text) : text;
}
function unquote(quoted) {
  let bytes = [], encoder4 = new TextEncoder(), inner = quoted.slice(1, quoted.endsWith('"') && quoted.length > 1 ? -1 : void 0);
  for (let [part, octal, letter] of inner.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+|\\$/gsu))
    octal !== void 0 ? bytes.push(Number.parseInt(octal, 8) & 255) : letter !== void 0 && ESCAPES[letter] !== void 0 ? bytes.push(ESCAPES[letter]) : bytes.push(...encoder4.encode(part));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

// src/analysis/added-lines.ts
var HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function readDiff(diff) {
  let { added, paths } = readTexts(diff);
  return {
    added: new Map([...added].map(([path2, lines]) => [path2, lines.map(({ line }) => line)])),
    paths
  };
}
function readTexts(diff) {
  let added = /* @__PURE__ */ new Map(), paths = /* @__PURE__ */ new Set(), path2 = null, hunk = null;
  for (let line of diff.split(`
`)) {
    if (hunk !== null && (hunk.oldLeft > 0 || hunk.newLeft > 0)) {
      let taken = takeHunkLine(hunk, line);
      if (typeof taken == "number" && path2 !== null && listOf(added, path2).push({ line: taken, text: line.slice(1) }), taken !== "no hunk line") continue;
    }
    if (hunk = readHunkHeader(line), hunk !== null) continue;
    let named = namedPath(line);
    line.startsWith("diff --git ") ? path2 = null : line.startsWith("+++ ") && (path2 = named), named !== null && paths.add(named);
  }
  return { added, paths };
}
function namedPath(line) {
  let [, sign, text = ""] = /^(--- |\+\+\+ |rename from |rename to )(.*)$/s.exec(line) ?? [];
  return sign === "--- " || sign === "+++ " ? readGitPath(text) : sign === void 0 ? null : readPlainPath(text);
}
function takeHunkLine(hunk, line) {
  let mark = line[0] ?? " ";
  return mark === "+" ? (hunk.newLeft -= 1, hunk.next += 1, hunk.next - 1) : mark === "-" ? (hunk.oldLeft -= 1, null) : mark === " " ? (hunk.oldLeft -= 1, hunk.newLeft -= 1, hunk.next += 1, null) : mark === "\\" ? null : "no hunk line";
}
function readHunkHeader(line) {
  let match = HUNK.exec(line);
  return match === null ? null : { oldLeft: Number(match[1] ?? "1"), newLeft: Number(match[3] ?? "1"), next: Number(match[2]) };
}
function listOf(added, path2) {
  let lines = added.get(path2) ?? [];
  return added.set(path2, lines), lines;
}

// src/checkout/default-branch.ts
async function defaultBranch(root) {
  let remote = await gitAnswer(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  if (remote !== null) return { name: remote.replace(/^origin\//, ""), from: "as origin says" };
  for (let name of ["main", "master"])
    for (let place2 of ["refs/remotes/origin", "refs/heads"])
      if (await gitAnswer(root, ["rev-parse", "--verify", "--quiet", `${place2}/${name}`]) !== null)
        return { name, from: "there is one of this name; git was not told which one is the default" };
  let current = await gitAnswer(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
  return current === null ? null : { name: current, from: "the one that is checked out" };
}

// src/checkout/find-reports.ts
import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

// src/ingest/report-shape.ts
var shapes = [
  { kind: "tests", shape: /<testsuites?[\s>/]|<testcase[\s>/]/ },
  { kind: "tests", shape: /^\s*\{\s*"schema"\s*:\s*"redfirst\/pytest@/ },
  // pytest-reportlog: a line is an object that names its own type.
  { kind: "tests", shape: /^\s*\{[^\n]*"\$?_?report_type"\s*:|^\s*\{\s*"pytest_version"\s*:/ },
  { kind: "coverage", shape: /<coverage[\s>/]/ },
  { kind: "coverage", shape: /^\s*\{\s*"meta"\s*:\s*\{[^}]*"(?:branch_coverage|show_contexts|format)"\s*:/ },
  // LCOV.
  { kind: "coverage", shape: /^\s*(?:TN:.*\r?\n)?SF:/ },
  // pytest-json-report.
  { kind: "tests", shape: /^\s*\{\s*"created"\s*:[\s\S]*"exitcode"\s*:/ },
  // pytest-benchmark.
  { kind: "other", shape: /^\s*\{\s*"machine_info"\s*:/ },
  // mutmut's .meta, export-cicd-stats, and results.
  { kind: "other", shape: /^\s*\{\s*"exit_code_by_key"\s*:/ },
  { kind: "other", shape: /^\s*\{\s*"killed"\s*:\s*\d+\s*,\s*"survived"\s*:/ },
  { kind: "other", shape: /^ {4}\S{1,1000}__mutmut_\d{1,9}: [a-z ]{1,40}\r?$/m },
  // The output of a fuzz target made with Atheris.
  {
    kind: "other",
    shape: /^(?:\S+Z )?INFO: (?:Running with entropic power schedule|Using built-in libfuzzer)|^(?:\S+Z )? === Uncaught Python exception: ===/m
  }
], TELLTALE_NAME = /(?:junit|report|results?|coverage|pytest)[^/\\]*\.(?:xml|json|jsonl)(?:\.gz)?$/i, SHAPE_CHARACTERS = 4096;
function shapeOf(text) {
  let head = text.slice(0, SHAPE_CHARACTERS);
  return shapes.find(({ shape }) => shape.test(head))?.kind ?? null;
}
function isCalledReport(path2) {
  return TELLTALE_NAME.test(path2);
}

// src/checkout/missing-report-error.ts
var MissingReportError = class extends Error {
  name = "MissingReportError";
};

// src/checkout/sniff.ts
import { open } from "node:fs/promises";

// node_modules/@noble/hashes/legacy.js
var SHA1_IV = Uint32Array.from([1732584193, 4023233417, 2562383102, 271733878, 3285377520]), SHA1_W = new Uint32Array(80), _SHA1 = class extends HashMD {
  A = SHA1_IV[0] | 0;
  B = SHA1_IV[1] | 0;
  C = SHA1_IV[2] | 0;
  D = SHA1_IV[3] | 0;
  E = SHA1_IV[4] | 0;
  constructor() {
    super(64, 20, 8, !1);
  }
  get() {
    let { A, B, C, D, E } = this;
    return [A, B, C, D, E];
  }
  set(A, B, C, D, E) {
    this.A = A | 0, this.B = B | 0, this.C = C | 0, this.D = D | 0, this.E = E | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4) SHA1_W[i] = view.getUint32(offset, !1);
    for (let i = 16; i < 80; i++) SHA1_W[i] = rotl(SHA1_W[i - 3] ^ SHA1_W[i - 8] ^ SHA1_W[i - 14] ^ SHA1_W[i - 16], 1);
    let { A, B, C, D, E } = this;
    for (let i = 0; i < 80; i++) {
      let F, K2;
      i < 20 ? (F = Chi(B, C, D), K2 = 1518500249) : i < 40 ? (F = B ^ C ^ D, K2 = 1859775393) : i < 60 ? (F = Maj(B, C, D), K2 = 2400959708) : (F = B ^ C ^ D, K2 = 3395469782);
      let T = rotl(A, 5) + F + E + K2 + SHA1_W[i] | 0;
      E = D, D = C, C = rotl(B, 30), B = A, A = T;
    }
    A = A + this.A | 0, B = B + this.B | 0, C = C + this.C | 0, D = D + this.D | 0, E = E + this.E | 0, this.set(A, B, C, D, E);
  }
  roundClean() {
    clean(SHA1_W);
  }
  destroy() {
    this.destroyed = !0, this.set(0, 0, 0, 0, 0), clean(this.buffer);
  }
}, sha1 = createHasher(() => new _SHA1()), p32 = Math.pow(2, 32), K = Array.from({ length: 64 }, (_, i) => Math.floor(p32 * Math.abs(Math.sin(i + 1)))), MD5_IV = SHA1_IV.slice(0, 4), MD5_W = new Uint32Array(16), MD5_SHIFTS = (() => {
  let S = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
  return Uint8Array.from({ length: 64 }, (_, i) => S[Math.floor(i / 16)][i % 4]);
})(), _MD5 = class extends HashMD {
  A = MD5_IV[0] | 0;
  B = MD5_IV[1] | 0;
  C = MD5_IV[2] | 0;
  D = MD5_IV[3] | 0;
  constructor() {
    super(64, 16, 8, !0);
  }
  get() {
    let { A, B, C, D } = this;
    return [A, B, C, D];
  }
  set(A, B, C, D) {
    this.A = A | 0, this.B = B | 0, this.C = C | 0, this.D = D | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4) MD5_W[i] = view.getUint32(offset, !0);
    let { A, B, C, D } = this;
    for (let i = 0; i < 64; i++) {
      let F, g;
      i < 16 ? (F = Chi(B, C, D), g = i) : i < 32 ? (F = Chi(D, B, C), g = (5 * i + 1) % 16) : i < 48 ? (F = B ^ C ^ D, g = (3 * i + 5) % 16) : (F = C ^ (B | ~D), g = 7 * i % 16), F = F + A + K[i] + MD5_W[g], A = D, D = C, C = B, B = B + rotl(F, MD5_SHIFTS[i]);
    }
    A = A + this.A | 0, B = B + this.B | 0, C = C + this.C | 0, D = D + this.D | 0, this.set(A, B, C, D);
  }
  roundClean() {
    clean(MD5_W);
  }
  destroy() {
    this.destroyed = !0, this.set(0, 0, 0, 0), clean(this.buffer);
  }
}, md5 = createHasher(() => new _MD5()), Rho160 = Uint8Array.from([7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8]), Id160 = Uint8Array.from(new Array(16).fill(0).map((_, i) => i)), Pi160 = Id160.map((i) => (9 * i + 5) % 16), idxLR = (() => {
  let res = [[Id160], [Pi160]];
  for (let i = 0; i < 4; i++) for (let j of res) j.push(j[i].map((k) => Rho160[k]));
  return res;
})(), idxL = idxLR[0], idxR = idxLR[1], shifts160 = [[11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8], [12, 13, 11, 15, 6, 9, 9, 7, 12, 15, 11, 13, 7, 8, 7, 7], [13, 15, 14, 11, 7, 7, 6, 8, 13, 14, 13, 12, 5, 5, 6, 9], [14, 11, 12, 14, 8, 6, 5, 5, 15, 12, 15, 14, 9, 9, 8, 6], [15, 12, 13, 13, 9, 5, 8, 6, 14, 11, 12, 11, 8, 6, 5, 5]].map((i) => Uint8Array.from(i)), shiftsL160 = idxL.map((idx, i) => idx.map((j) => shifts160[i][j])), shiftsR160 = idxR.map((idx, i) => idx.map((j) => shifts160[i][j])), Kl160 = Uint32Array.from([0, 1518500249, 1859775393, 2400959708, 2840853838]), Kr160 = Uint32Array.from([1352829926, 1548603684, 1836072691, 2053994217, 0]);
function ripemd_f(group, x, y, z) {
  return group === 0 ? x ^ y ^ z : group === 1 ? x & y | ~x & z : group === 2 ? (x | ~y) ^ z : group === 3 ? x & z | y & ~z : x ^ (y | ~z);
}
var BUF_160 = new Uint32Array(16), _RIPEMD160 = class extends HashMD {
  h0 = 1732584193;
  h1 = -271733879;
  h2 = -1732584194;
  h3 = 271733878;
  h4 = -1009589776;
  constructor() {
    super(64, 20, 8, !0);
  }
  get() {
    let { h0, h1, h2, h3, h4 } = this;
    return [h0, h1, h2, h3, h4];
  }
  set(h0, h1, h2, h3, h4) {
    this.h0 = h0 | 0, this.h1 = h1 | 0, this.h2 = h2 | 0, this.h3 = h3 | 0, this.h4 = h4 | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4) BUF_160[i] = view.getUint32(offset, !0);
    let al = this.h0 | 0, ar = al, bl = this.h1 | 0, br = bl, cl = this.h2 | 0, cr = cl, dl = this.h3 | 0, dr = dl, el = this.h4 | 0, er = el;
    for (let group = 0; group < 5; group++) {
      let rGroup = 4 - group, hbl = Kl160[group], hbr = Kr160[group], rl = idxL[group], rr = idxR[group], sl = shiftsL160[group], sr = shiftsR160[group];
      for (let i = 0; i < 16; i++) {
        let tl = rotl(al + ripemd_f(group, bl, cl, dl) + BUF_160[rl[i]] + hbl, sl[i]) + el | 0;
        al = el, el = dl, dl = rotl(cl, 10) | 0, cl = bl, bl = tl;
      }
      for (let i = 0; i < 16; i++) {
        let tr = rotl(ar + ripemd_f(rGroup, br, cr, dr) + BUF_160[rr[i]] + hbr, sr[i]) + er | 0;
        ar = er, er = dr, dr = rotl(cr, 10) | 0, cr = br, br = tr;
      }
    }
    this.set(this.h1 + cl + dr | 0, this.h2 + dl + er | 0, this.h3 + el + ar | 0, this.h4 + al + br | 0, this.h0 + bl + cr | 0);
  }
  roundClean() {
    clean(BUF_160);
  }
  destroy() {
    this.destroyed = !0, clean(this.buffer), this.set(0, 0, 0, 0, 0);
  }
}, ripemd160 = createHasher(() => new _RIPEMD160());

// src/ingest/join-bytes.ts
function joinBytes(parts) {
  let filled = parts.filter((part) => part.byteLength > 0), [first] = filled;
  if (first !== void 0 && filled.length === 1) return first;
  let whole = new Uint8Array(filled.reduce((size, part) => size + part.byteLength, 0)), offset = 0;
  for (let part of filled)
    whole.set(part, offset), offset += part.byteLength;
  return whole;
}

// src/ingest/inflate.ts
var InflateError = class extends Error {
  failure;
  constructor(failure) {
    super(`The compressed data is ${failure}.`), this.name = "InflateError", this.failure = failure;
  }
}, PIECE_BYTES = 64 * 1024;
async function* inflatePieces(stored, format) {
  let stream = new DecompressionStream(format), writer = stream.writable.getWriter(), reader = stream.readable.getReader(), failed = null, fed = (async () => {
    try {
      for await (let chunk of stored) await writeAll(writer, chunk);
      await writer.close();
    } catch (error) {
      failed ??= { error }, await writer.abort(error).catch(() => {
      });
    }
  })();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } catch (error) {
    await fed;
    let cause = failed?.error;
    throw isOfCompression(cause ?? error) ? new InflateError(failureOf(cause ?? error)) : cause;
  } finally {
    await reader.cancel().catch(() => {
    });
  }
}
async function writeAll(writer, chunk) {
  for (let offset = 0; offset < chunk.byteLength; offset += PIECE_BYTES)
    await writer.write(new Uint8Array(chunk.subarray(offset, offset + PIECE_BYTES)));
}
function isOfCompression(error) {
  return error instanceof TypeError || /^Z_|^ERR_/.test(errorCode(error));
}
function failureOf(error) {
  let text = error instanceof Error ? `${error.message} ${String(error.cause ?? "")}` : String(error);
  return /unexpected end|Z_BUF_ERROR/i.test(`${text} ${errorCode(error)}`) ? "truncated" : "damaged";
}
function errorCode(error) {
  return typeof error == "object" && error !== null && "code" in error ? String(error.code) : "";
}

// src/ingest/unreadable.ts
var UnreadableError = class extends Error {
  fault;
  constructor(fault) {
    super(fault.message), this.name = "UnreadableError", this.fault = fault;
  }
};
function faultOf(error) {
  if (error instanceof UnreadableError) return error.fault;
  throw error;
}
function problemOf(file, fault) {
  return { file, ...fault };
}

// src/ingest/bytes.ts
var MAX_REPORT_BYTES = 200 * 1024 * 1024;
async function* reportBytes(chunks, limit = MAX_REPORT_BYTES) {
  let stored = counted2(chunks, limit)[Symbol.asyncIterator](), head = await readHead(stored), all = chain(head, { [Symbol.asyncIterator]: () => stored });
  if (!(head[0] === 31 && head[1] === 139)) {
    yield* all;
    return;
  }
  try {
    yield* counted2(inflatePieces(all, "gzip"), limit);
  } catch (error) {
    throw error instanceof InflateError ? gzipFault(error.failure) : error;
  }
}
async function readHead(stored) {
  let head = new Uint8Array(0);
  for (; head.byteLength < 2; ) {
    let next = await stored.next();
    if (next.done === !0) break;
    head = joinBytes([head, next.value]), head.byteLength < 2 && (head = head.slice());
  }
  return head;
}
async function* chain(first, rest) {
  first.byteLength > 0 && (yield first), yield* rest;
}
async function* counted2(pieces, limit) {
  let size = 0;
  for await (let piece of pieces) {
    if (size += piece.byteLength, size > limit)
      throw new UnreadableError({
        kind: "too-large",
        message: `The report is larger than ${sizeText(limit)} (after inflating), so it was not read.`
      });
    yield new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  }
}
function gzipFault(failure) {
  return new UnreadableError(
    failure === "truncated" ? {
      kind: "truncated",
      message: "The gzip data ends too early: the file was not written to its end."
    } : { kind: "malformed", message: "The gzip data is damaged, or something follows its end." }
  );
}
function sizeText(bytes) {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MiB` : `${bytes} bytes`;
}

// src/ingest/reading.ts
function onlyProblem(problem) {
  return { kind: "nothing", problems: [problem] };
}

// src/ingest/fuzz-input.ts
var KEPT_BYTES = 4096, NAME = /(?:^|[\\/._-])((crash|timeout|oom|leak)-([0-9a-f]{40}))$/;
function namedInput(path2) {
  let [, , kind, hash] = NAME.exec(path2) ?? [];
  return hash === void 0 ? null : { name: path2.slice(Math.max(path2.lastIndexOf("/"), path2.lastIndexOf("\\")) + 1), kind: kindOf(kind), sha1: hash };
}
function kindOf(word) {
  return word === "timeout" || word === "oom" || word === "leak" ? word : "crash";
}
async function readFuzzInput(report, named) {
  let hash = sha1.create(), kept = [], size = 0;
  for await (let chunk of report.chunks()) {
    if (size += chunk.byteLength, size > MAX_REPORT_BYTES) {
      let message = `The input is larger than ${sizeText(MAX_REPORT_BYTES)}, so it was not read.`;
      return onlyProblem({ file: report.path, kind: "too-large", message });
    }
    hash.update(chunk), size <= KEPT_BYTES && kept.push(chunk.slice());
  }
  if (bytesToHex(hash.digest()) !== named.sha1)
    return onlyProblem({ file: report.path, kind: "malformed", message: "The file is called like an input of libFuzzer, and the SHA-1 in its name is not that of its content: it was cut or changed." });
  let isInside = report.folder !== null && report.folder !== void 0, input = {
    sha1: named.sha1,
    sizeBytes: size,
    base64: size <= KEPT_BYTES ? base64Of(kept) : null,
    file: isInside ? report.path : named.name
  };
  return { kind: "fuzz", crashes: [crashOf(named.kind, input)], problems: [] };
}
function crashOf(kind, input) {
  return {
    kind,
    type: "",
    message: "",
    location: null,
    frames: [],
    target: null,
    input,
    timeoutSeconds: null,
    excerpt: ""
  };
}
function base64Of(chunks) {
  return btoa(chunks.map((chunk) => String.fromCharCode(...chunk)).join(""));
}
function printedInput({ name, sha1: hash }, base64) {
  let bytes = base64 === null || base64.length > 2 * KEPT_BYTES ? null : bytesOf(base64);
  return bytes !== null && bytesToHex(sha1(bytes)) === hash ? { sha1: hash, sizeBytes: bytes.byteLength, base64, file: name } : { sha1: hash, sizeBytes: null, base64: null, file: name };
}
function bytesOf(base64) {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

// src/checkout/sniff.ts
var headBytes = SHAPE_CHARACTERS, inflatedBytes = 8 * 1024 * 1024;
async function sniffReport(path2) {
  if (namedInput(path2) !== null) return "other";
  let head = await readHead2(path2);
  return head === null ? null : shapeOf(decoded(await inflated(head)));
}
async function readHead2(path2) {
  try {
    let file = await open(path2, "r");
    try {
      let { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
async function inflated(head) {
  if (head[0] !== 31 || head[1] !== 139) return head;
  let { constants: constants2, gunzipSync } = await import("node:zlib");
  try {
    return gunzipSync(head, { finishFlush: constants2.Z_SYNC_FLUSH, maxOutputLength: inflatedBytes });
  } catch {
    return head;
  }
}
function decoded(bytes) {
  let [first, second] = bytes, encoding = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

// src/checkout/walk.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var foreignFolders = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  "site-packages",
  "__pycache__",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
  ".hypothesis",
  ".eggs"
]), MAX_ENTRIES = 2e5;
async function* walkFiles(folder, options) {
  let left = options.maxEntries ?? MAX_ENTRIES, waiting = [folder];
  for (let current = waiting.pop(); current !== void 0; current = waiting.pop()) {
    let entries = await entriesOf(current), names2 = new Set(entries.map(({ name }) => name));
    if (names2.has("pyvenv.cfg") || current !== folder && !options.nested && names2.has(".git")) continue;
    let inner = [];
    for (let entry of entries) {
      if (left-- <= 0) {
        options.onCut();
        return;
      }
      let path2 = join(current, entry.name);
      entry.isFile() ? yield path2 : entry.isDirectory() && !foreignFolders.has(entry.name) && inner.push(path2);
    }
    waiting.push(...inner.reverse());
  }
}
async function entriesOf(folder) {
  try {
    return (await readdir(folder, { withFileTypes: !0 })).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}

// src/checkout/find-reports.ts
var maxReports = 1e3, timeGrain = 20, reportName = /\.(?:xml|json|jsonl|ndjson|log|lcov|info|meta|txt)(?:\.gz)?$|(?:crash|timeout|oom|leak)-[0-9a-f]{40}$/i;
async function findReports(search) {
  let { root, patterns, say: say2 = () => {
  } } = search, from = resolve(search.from ?? root), paths = /* @__PURE__ */ new Set();
  if (patterns.length === 0) for await (let path2 of foundByContent(search, from)) paths.add(path2);
  else for (let path2 of await namedFiles(search, from)) paths.add(path2);
  return paths.size > maxReports && say2(`${paths.size} reports were found; only the first ${maxReports} are read. Narrow the patterns.`), [...paths].slice(0, maxReports).map((path2) => openReport(path2, root));
}
async function namedFiles(search, from) {
  let { patterns, say: say2 = () => {
  } } = search, ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)), paths = [];
  for (let pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    let path2 = resolve(from, pattern), stats = await stat(path2).catch(() => null);
    if (stats?.isFile()) paths.push(path2);
    else if (stats?.isDirectory()) paths.push(...await reportsInFolder(path2, say2));
    else if (stats === null && await isGlob(pattern)) {
      let matches2 = await matchesOf(pattern, ignore, from);
      matches2.length === 0 && say2(`No file matches ${pattern} below ${from}.`), paths.push(...matches2);
    } else if (search.onMissing !== void 0) search.onMissing(pattern);
    else
      throw new MissingReportError(
        `${pattern}: ${stats === null ? "no such file or folder" : "neither a file nor a folder"}. Name report files or folders that exist.`
      );
  }
  return paths;
}
async function isGlob(pattern) {
  let { isDynamicPattern } = await import("./cli-main-dist-YGC2QDVA.mjs");
  return isDynamicPattern(pattern);
}
async function matchesOf(pattern, ignore, from) {
  let slashes = (text) => sep === "\\" ? text.replaceAll("\\", "/") : text, { glob } = await import("./cli-main-dist-YGC2QDVA.mjs");
  return (await glob(slashes(pattern), {
    cwd: from,
    ignore: ignore.map(slashes),
    absolute: !0,
    dot: !0,
    followSymbolicLinks: !1,
    expandDirectories: !1
  })).map((match) => resolve(match)).sort();
}
async function reportsInFolder(folder, say2) {
  let paths = [], onCut = () => say2(`${folder} has more than ${MAX_ENTRIES} entries; the rest was not searched.`);
  for await (let path2 of walkFiles(folder, { nested: !0, onCut }))
    (await sniffReport(path2) !== null || isCalledReport(path2)) && paths.push(path2);
  return paths.length === 0 && say2(`No report was found in ${folder}.`), paths;
}
async function* foundByContent(search, from) {
  let { root, since, kind, say: say2 = () => {
  } } = search, tracked = await trackedFiles(root), onCut = () => say2(`${from} has more than ${MAX_ENTRIES} entries; the rest was not searched. Name the reports instead.`);
  for await (let path2 of walkFiles(from, { nested: !1, onCut })) {
    if (!reportName.test(path2) || tracked?.has(relativeInside(root, path2) ?? relative(root, path2)) || since !== void 0 && !await isWrittenSince(path2, since)) continue;
    let found = await sniffReport(path2);
    found !== null && (kind === void 0 || found === kind) && (yield path2);
  }
}
async function isWrittenSince(path2, since) {
  let stats = await stat(path2).catch(() => null);
  return stats !== null && stats.mtimeMs >= since - timeGrain;
}

// src/checkout/package-folders.ts
async function packageFolders(root) {
  return packagesAmong(await trackedFiles(root) ?? []);
}

// src/checkout/pytest-rootdir.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join as join2, posix } from "node:path";
var CONFIGS = [
  { name: "pytest.toml" },
  { name: ".pytest.toml" },
  { name: "pytest.ini" },
  { name: ".pytest.ini" },
  { name: "pyproject.toml", holds: /^\s*\[tool\.pytest\b/m },
  { name: "tox.ini", holds: /^\s*\[pytest\]/m },
  { name: "setup.cfg", holds: /^\s*\[tool:pytest\]/m }
], ROOTS = ["pyproject.toml", "setup.py"];
function pytestRootdir(root, path2, otherwise) {
  let folders = [];
  for (let folder = posix.dirname(path2); folders.push(folder === "." ? "" : folder), !(folder === "." || dirname(folder) === folder); folder = posix.dirname(folder))
    ;
  let configured = folders.find((folder) => CONFIGS.some((config) => isIn(join2(root, folder), config)));
  if (configured !== void 0) return configured;
  for (let name of ROOTS) {
    let found = folders.find((folder) => existsSync(join2(root, folder, name)));
    if (found !== void 0) return found;
  }
  return otherwise;
}
function isIn(folder, { name, holds }) {
  let file = join2(folder, name);
  if (!existsSync(file)) return !1;
  try {
    return holds === void 0 || holds.test(readFileSync(file, "utf8"));
  } catch {
    return !1;
  }
}

// src/checkout/switch-tree.ts
import { lstatSync as lstatSync3 } from "node:fs";
import { lstat as lstat2, mkdir as mkdir3, rename as rename3, rm as rm3, utimes as utimes3 } from "node:fs/promises";
import { dirname as dirname4, join as join6 } from "node:path";

// src/checkout/stage-files.ts
import { join as join3 } from "node:path";
async function stageFiles({ root, folder }, target, paths) {
  let staged = join3(folder, "staged");
  if (paths.length === 0) return staged;
  let env = { GIT_INDEX_FILE: join3(folder, "index"), GIT_NO_LAZY_FETCH: void 0 }, entries = [...target].map(([path2, { mode, id }]) => `${mode} ${id}	${path2}\0`).join("");
  await git(root, ["update-index", "-z", "--index-info"], { env, input: entries });
  let input = paths.map((path2) => `${path2}\0`).join("");
  return await git(root, ["checkout-index", "-z", "--stdin", `--prefix=${staged}/`], { env, input }), staged;
}

// src/checkout/switch-journal.ts
import { lstatSync } from "node:fs";
import {
  chmod,
  lstat,
  mkdir,
  readFile,
  rename,
  rm,
  rmdir,
  unlink,
  utimes,
  writeFile
} from "node:fs/promises";
import { dirname as dirname2, join as join4 } from "node:path";
var journalName = "journal.json", touchedName = "touched.json";
function keptPath(folder, place2) {
  return join4(folder, "kept", String(place2));
}
async function writeJournal(folder, journal) {
  await mkdir(join4(folder, "kept"), { recursive: !0 }), await writeWhole(join4(folder, journalName), journal);
}
async function touch(folder, { root, paths, time }) {
  let touched = [];
  for (let path2 of paths) {
    let stats = await lstat(join4(root, path2)).catch(() => null);
    stats?.isFile() === !0 && touched.push({ path: path2, atime: stats.atimeMs / 1e3, mtime: stats.mtimeMs / 1e3 });
  }
  await mkdir(folder, { recursive: !0 }), await writeWhole(join4(folder, touchedName), touched);
  for (let { path: path2 } of touched) await utimes(join4(root, path2), time, time);
}
async function restoreTree(folder, root) {
  let touched = await readWhole(join4(folder, touchedName));
  for (let { path: path2, atime, mtime } of touched ?? [])
    await utimes(join4(root, path2), atime, mtime).catch(() => {
    });
  await rm(join4(folder, touchedName), { force: !0 });
  let journal = await readWhole(join4(folder, journalName));
  if (journal === null)
    return await rm(folder, { recursive: !0, force: !0 }), touched !== null;
  for (let path2 of journal.absent) linkAbove(root, path2) === null && await removeFile(join4(root, path2));
  for (let path2 of journal.madeFolders)
    linkAbove(root, path2) === null && isFolder(join4(root, path2)) && await rm(join4(root, path2), { recursive: !0, force: !0 });
  for (let { path: path2, mode } of journal.folders) await makeFolder(join4(root, path2), mode);
  for (let [place2, path2] of journal.kept.entries()) {
    let kept = keptPath(folder, place2);
    isThere(kept) && await rename(kept, join4(root, path2));
  }
  return await unlink(join4(folder, journalName)), await rm(folder, { recursive: !0, force: !0 }), !0;
}
async function removeEmptyFolders(root, path2) {
  for (let folder = dirname2(path2); folder !== "." && folder !== ""; folder = dirname2(folder))
    try {
      await rmdir(join4(root, folder));
    } catch {
      return;
    }
}
function isThere(path2) {
  try {
    return lstatSync(path2, { throwIfNoEntry: !1 }) !== void 0;
  } catch (error) {
    if (error.code === "ENOTDIR") return !1;
    throw error;
  }
}
function isFolder(path2) {
  return lstatSync(path2, { throwIfNoEntry: !1 })?.isDirectory() === !0;
}
function linkAbove(root, path2) {
  for (let end = path2.indexOf("/"); end > 0; end = path2.indexOf("/", end + 1)) {
    let folder = path2.slice(0, end);
    if (lstatSync(join4(root, folder), { throwIfNoEntry: !1 })?.isSymbolicLink() === !0) return folder;
  }
  return null;
}
async function removeFile(path2) {
  try {
    await unlink(path2);
  } catch (error) {
    let code = error.code;
    if (code !== "ENOENT" && code !== "ENOTDIR" && code !== "EISDIR" && code !== "EPERM") throw error;
  }
}
async function makeFolder(path2, mode) {
  try {
    await mkdir(path2), await chmod(path2, mode);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}
async function writeWhole(path2, value) {
  await writeFile(`${path2}.new`, JSON.stringify(value)), await rename(`${path2}.new`, path2);
}
async function readWhole(path2) {
  try {
    return JSON.parse(await readFile(path2, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

// src/checkout/undo-changes.ts
import { lstatSync as lstatSync2 } from "node:fs";
import { chmod as chmod2, mkdir as mkdir2, readFile as readFile2, rename as rename2, rm as rm2, utimes as utimes2, writeFile as writeFile2 } from "node:fs/promises";
import { dirname as dirname3, join as join5 } from "node:path";
async function undoingChanges({ root, folder, expected }, act) {
  let paths = [...expected].filter(([, { mode }]) => mode !== SUBMODULE).map(([path2]) => path2), before = new Map(paths.map((path2) => [path2, statsOf(root, path2)])), dirty = /* @__PURE__ */ new Map();
  for (let path2 of (await dirtyPaths(root)).tracked)
    before.get(path2)?.isFile() === !0 && dirty.set(path2, await readFile2(join5(root, path2)));
  try {
    await act();
  } finally {
    let changed = paths.filter((path2) => isOther(before.get(path2), statsOf(root, path2))), lost = changed.filter((path2) => !dirty.has(path2) && before.get(path2) != null);
    await rm2(folder, { recursive: !0, force: !0 }), await mkdir2(folder, { recursive: !0 });
    let staged = await stageFiles({ root, folder }, expected, lost);
    for (let path2 of changed) {
      let [target, stats, content] = [join5(root, path2), before.get(path2), dirty.get(path2)];
      stats == null ? await rm2(target, { force: !0 }) : (await mkdir2(dirname3(target), { recursive: !0 }), content !== void 0 ? await writeFile2(target, content) : await rename2(join5(staged, path2), target), stats.isFile() && (await chmod2(target, stats.mode & 4095), await utimes2(target, stats.atimeMs / 1e3, stats.mtimeMs / 1e3)));
    }
    await rm2(folder, { recursive: !0, force: !0 });
  }
}
function statsOf(root, path2) {
  try {
    return lstatSync2(join5(root, path2), { throwIfNoEntry: !1 }) ?? null;
  } catch {
    return null;
  }
}
function isOther(before, after) {
  return before == null || after === null ? (before ?? null) !== after : before.mtimeMs !== after.mtimeMs || before.size !== after.size || before.mode !== after.mode;
}

// src/checkout/switch-tree.ts
async function openTreeSwitch(root, parts) {
  let gitFolder = (await git(root, ["rev-parse", "--absolute-git-dir"])).replace(/\n$/, "");
  if (lstatSync3(gitFolder).dev !== lstatSync3(root).dev)
    throw new GitError(
      `${gitFolder} is on another file system than ${root}, so that files can't be put away at once. Use a clone that lies on one.`
    );
  let lock = await parts.lock(join6(gitFolder, "redfirst")), folder = join6(gitFolder, "redfirst", "switch");
  try {
    await restoreTree(folder, root) && parts.say("An earlier run ended while the tree was switched; the tree is again as it was before it.");
  } catch (error) {
    throw await lock.release(), error;
  }
  let times = { last: 0 }, current = await treeEntries(root, "HEAD"), expected = current, restore = async () => {
    await restoreTree(folder, root);
  };
  return {
    to: async (target, paths) => {
      await restore(), await switchPaths({ root, folder, time: nextTime(times, parts.now()) }, target, paths), expected = overlaid(current, target, paths);
    },
    original: async (paths = []) => {
      await restore(), expected = current, paths.length > 0 && await touch(folder, { root, paths, time: nextTime(times, parts.now()) });
    },
    undoing: (act) => undoingChanges({ root, folder: join6(gitFolder, "redfirst", "undo"), expected }, act),
    close: async () => {
      try {
        await restore();
      } finally {
        await lock.release();
      }
    }
  };
}
function overlaid(tree, other, paths) {
  let entries = new Map(tree);
  for (let path2 of paths) {
    let entry = other.get(path2);
    entry === void 0 ? entries.delete(path2) : entries.set(path2, entry);
  }
  return entries;
}
function nextTime(times, now) {
  return times.last = Math.max(Math.floor(now / 1e3), times.last + 1), times.last;
}
async function switchPaths(place2, target, paths) {
  let { root, folder } = place2, differing = paths.filter((path2) => target.get(path2)?.mode !== SUBMODULE), written = differing.filter((path2) => target.has(path2));
  await refuseCollisions(root, written), await rm3(folder, { recursive: !0, force: !0 }), await mkdir3(folder, { recursive: !0 });
  let staged = await stageFiles(place2, target, written);
  for (let path2 of written) await stamp(join6(staged, path2), join6(root, path2), place2.time);
  let journal = await journalOf(root, differing, written);
  await writeJournal(folder, journal);
  for (let [at, path2] of journal.kept.entries()) await rename3(join6(root, path2), keptPath(folder, at));
  for (let path2 of journal.kept) await removeEmptyFolders(root, path2);
  for (let path2 of written)
    await mkdir3(dirname4(join6(root, path2)), { recursive: !0 }), await rename3(join6(staged, path2), join6(root, path2));
}
async function refuseCollisions(root, written) {
  let tracked = await trackedFiles(root) ?? /* @__PURE__ */ new Set();
  for (let path2 of written) {
    let link = linkAbove(root, path2);
    if (link !== null && !tracked.has(link)) throw new GitError(inTheWay(link, path2));
    if (link === null && !tracked.has(path2) && isThere(join6(root, path2)) && !isFolder(join6(root, path2)))
      throw new GitError(inTheWay(path2, path2));
  }
}
function inTheWay(path2, wanted) {
  return `${path2} is not tracked by git and is in the way of ${wanted} of the other commit. Move it away, and try again.`;
}
async function stamp(staged, original, time) {
  if (!(await lstat2(staged)).isFile()) return;
  let there = isThere(original) ? lstatSync3(original).mtimeMs : 0, own = Math.floor(there / 1e3) === time ? time + 1 : time;
  await utimes3(staged, own, own);
}
async function journalOf(root, differing, written) {
  let isKept = (path2) => {
    let at = join6(root, path2);
    return linkAbove(root, path2) === null && isThere(at) && !isFolder(at);
  }, kept = differing.filter(isKept), keptSet = new Set(kept), folders = foldersAbove(kept), isStanding = (folder) => linkAbove(root, `${folder}/x`) === null && isFolder(join6(root, folder));
  return {
    version: 1,
    kept,
    absent: written.filter((path2) => !keptSet.has(path2)),
    madeFolders: foldersAbove(written).filter((folder) => !isStanding(folder)),
    folders: folders.map((path2) => ({ path: path2, mode: lstatSync3(join6(root, path2)).mode & 4095 }))
  };
}
function foldersAbove(paths) {
  let folders = /* @__PURE__ */ new Set();
  for (let path2 of paths)
    for (let end = path2.indexOf("/"); end > 0; end = path2.indexOf("/", end + 1))
      folders.add(path2.slice(0, end));
  return [...folders].sort();
}

// src/ingest/doubts.ts
var EXACT = /* @__PURE__ */ new Set(["plugin", "reportlog"]);
function standingDoubts(parts) {
  let exact = parts.filter(({ format }) => EXACT.has(format)).flatMap(({ reading }) => reading.tests), known = new Set(exact.map(({ result }) => result.nodeId)), results = exact.reduce(
    (sum, { result, repeated }) => sum + (repeated ? result.attempts.length : 1),
    0
  );
  return parts.flatMap(
    ({ reading: { tests, doubts = [] } }) => doubts.filter(
      ({ missing }) => exact.length === 0 || results < tests.length + missing || !tests.every(({ result }) => known.has(result.nodeId))
    ).map(({ problem }) => problem)
  );
}

// src/ingest/path-places.ts
var NOT_PROJECT = /(?:^|\/)(?:site-packages|dist-packages)\/|(?:^|\/)lib(?:32|64)?\/(?:python|pypy)\d|(?:^|\/)hostedtoolcache\/|\/python\d*\/lib\/|(?:^|\/)pytest-of-[^/]+\/|\/(?:tmp|temp)\/tmp\w{6,}\/|^</i, INSTALLED = /(?:^|\/)(?:site-packages|dist-packages|build\/lib[^/]*)\/(.+)$/, ANYBODYS = /^(?:tests?|testing|docs?|examples?|scripts?|tools|benchmarks?|utils|bin|conftest\.py|setup\.py|_.*\.py)(?:\/|$)/, USUAL_ROOTS = [
  /^\/$/,
  /^\/(?!tmp$|etc$|usr$|lib\d*$|var$|opt$|home$|root$|proc$|dev$)[^/]+$/,
  /^\/usr\/(?:src|local)\/(?!lib|bin)[^/]+$/,
  /^\/(?:opt|srv|mnt|data|workspaces|var\/(?:www|lib|app|task))\/[^/]+$/,
  /^\/github\/workspace$/,
  /^\/builds\/[^/]+\/[^/]+$/,
  /^\/home\/vsts\/work\/\d+\/s$/,
  /^\/(?:root|home\/[^/]+)\/(?:app|build|code|project|repo|source|src|work|workspace)$/,
  /^[A-Za-z]:\/[^/]+$/,
  /^[A-Za-z]:\/a\/\d+\/s$/
], COMMON_NAMES = /^(?:conftest|setup|__init__|__main__|conf|config|settings|utils?|helpers?|common|base|core|main|types|models|cli)\.py$/, TEST_NAME = /^(?:test_.+|.+_test)\.py$/;
function isNotProject(path2) {
  return NOT_PROJECT.test(path2);
}
function installedModule(path2) {
  let inside = INSTALLED.exec(path2)?.[1]?.split("/site-packages/").at(-1) ?? null;
  return inside === null || ANYBODYS.test(inside) || inside.split("/").includes("..") ? null : inside;
}
function isUsualRoot(folder) {
  return USUAL_ROOTS.some((root) => root.test(folder));
}
function isSureMatch(tail) {
  let name = tail.at(-1) ?? "";
  return tail.length === 1 ? TEST_NAME.test(name) : tail.length > 2 || !COMMON_NAMES.test(name);
}

// src/ingest/map-path.ts
function basesOf(folder) {
  let bases = [];
  for (let base = folder ?? ""; base !== ""; base = parentOf(base)) bases.push(base);
  return [...bases, ""];
}
function parentOf(path2) {
  return path2.slice(0, Math.max(0, path2.lastIndexOf("/")));
}
function joinPath(base, path2) {
  return base === "" ? path2 : path2 === "" ? base : `${base}/${path2}`;
}
function hasTree(checkout) {
  return checkout.kind("") !== null;
}
var MOST_TAILS = 30;
function pathMap(checkout, bases, root = null) {
  let tree = hasTree(checkout), found = (paths) => paths.find((path2) => checkout.kind(path2) === "file") ?? null, confirm2 = remembering((path2) => {
    let parts = takeApart(path2);
    return found([...ownPlaces(parts, bases), ...tails(parts)]) ?? inOnePackage(checkout, parts);
  }), confirmFrame = remembering((path2) => {
    let slashed = path2.replaceAll("\\", "/"), installed = installedModule(slashed);
    if (installed !== null) return found(sourcesOf(installed, checkout, bases));
    if (isNotProject(slashed)) return null;
    let parts = takeApart(path2);
    return found([...belowRoot(parts, root), ...ownPlaces(parts, bases), ...sureTails(parts, bases)]) ?? inOnePackage(checkout, parts);
  });
  return {
    projectFile(path2, isKnown = !1) {
      let confirmed = tree ? confirmFrame(path2) ?? (isKnown ? confirm2(path2) : null) : null;
      if (confirmed !== null) return confirmed;
      if (isNotProject(path2.replaceAll("\\", "/"))) return null;
      let parts = takeApart(path2), inside = insideWorkspace(parts.segments);
      return inside !== null ? inside.join("/") : parts.absolute || parts.up > 0 || parts.segments.length === 0 ? null : parts.segments.join("/");
    },
    nearest(paths) {
      let found2 = tree ? paths.map(confirm2).find((path2) => path2 !== null) ?? null : null;
      return found2 === null ? unconfirmed(paths) : { path: found2, confirmed: !0, outside: !1 };
    }
  };
}
function belowRoot(parts, root) {
  if (!parts.absolute || root === null) return [];
  let inner = pathBelow(root.absolute, parts);
  return inner === null || inner === "" ? [] : [joinPath(root.base, inner)];
}
function pathBelow(folder, { segments }) {
  let outer = takeApart(folder).segments;
  return outer.every((segment, at) => segment === segments[at]) ? segments.slice(outer.length).join("/") : null;
}
function remembering(find) {
  let seen = /* @__PURE__ */ new Map();
  return (path2) => {
    let found = seen.get(path2);
    return found === void 0 && (found = find(path2), seen.set(path2, found)), found;
  };
}
function inOnePackage(checkout, { absolute, up, segments }) {
  if (absolute || up > 0) return null;
  let found = checkout.packages.map((folder) => joinPath(folder, segments.join("/"))).filter((path2) => checkout.kind(path2) === "file");
  return found.length === 1 ? found[0] ?? null : null;
}
function unconfirmed(paths) {
  for (let path2 of paths) {
    let inside = insideWorkspace(takeApart(path2).segments);
    if (inside !== null) return { path: inside.join("/"), confirmed: !1, outside: !1 };
  }
  let all = paths.map(takeApart), relative3 = all.find((parts) => !parts.absolute && parts.up === 0 && parts.segments.length > 0);
  return {
    path: (relative3 ?? all[0] ?? { absolute: !1, up: 0, segments: [] }).segments.join("/") || "unknown",
    confirmed: !1,
    outside: relative3 === void 0 && all.some((parts) => !parts.absolute)
  };
}
function takeApart(path2) {
  let slashed = path2.replaceAll("\\", "/").replace(/^file:\/\//, ""), absolute = /^(?:[A-Za-z]:)?\//.test(slashed), segments = [], up = 0;
  for (let segment of slashed.split("/"))
    segment === "" || segment === "." || (segment !== ".." ? segments.push(segment) : segments.length > 0 ? segments.pop() : absolute || (up += 1));
  return { absolute, up, segments };
}
function insideWorkspace(segments) {
  for (let index = 0; index + 3 < segments.length; index += 1) {
    let here = segments[index];
    if ((here === "__w" || here === "_work" || here === "work" && segments[index - 1] === "runner" || here === "a" && /^[A-Za-z]:$/.test(segments[index - 1] ?? "")) && segments[index + 1] === segments[index + 2]) return segments.slice(index + 3);
  }
  return null;
}
function ownPlaces({ absolute, up, segments }, bases) {
  let inside = insideWorkspace(segments), places = inside === null ? [] : [inside.join("/")];
  if (absolute) return places;
  for (let base of bases) {
    let from = base === "" ? [] : base.split("/");
    up <= from.length && places.push([...from.slice(0, from.length - up), ...segments].join("/"));
  }
  return places;
}
function tails({ up, segments }) {
  return up > 0 ? [] : segments.slice(0, MOST_TAILS).map((_, start) => segments.slice(start).join("/"));
}
function sureTails({ absolute, up, segments }, bases) {
  if (up > 0) return [];
  let slash = absolute && !/^[A-Za-z]:$/.test(segments[0] ?? "") ? "/" : "";
  return segments.slice(0, MOST_TAILS).flatMap((_, start) => {
    let before = `${slash}${segments.slice(0, start).join("/")}`, tail = segments.slice(start);
    return isUsualRoot(before) ? [...bases, ""].map((base) => joinPath(base, tail.join("/"))) : isSureMatch(tail) ? [tail.join("/")] : [];
  });
}
function sourcesOf(module, checkout, bases) {
  let folders = ["src", "lib", "python", ""];
  return [...bases, ...checkout.packages].flatMap(
    (base) => folders.map((folder) => joinPath(base, joinPath(folder, module)))
  );
}

// src/ingest/merge-coverage.ts
function mergeCoverage(parts) {
  if (parts.length === 0) return null;
  let files = /* @__PURE__ */ new Map();
  for (let part of parts.filter((one) => one.exact))
    for (let file of part.reading.files) add(files, file.coverage.path, file);
  let exact = new Set(files.keys());
  for (let part of parts.filter((one) => !one.exact)) {
    let folder = folderBetween(part.reading.files, exact);
    for (let file of part.reading.files) {
      let { path: path2 } = file.coverage;
      folder !== null && rename4(files, path2.slice(folder.length), path2), add(files, folder === null ? exactPathOf(file, exact) ?? path2 : path2, file);
    }
  }
  let merged = {
    files: [...files].map(([path2, found]) => unionOf(path2, withoutGuesses(found))).sort((a, b) => byText(a.path, b.path)),
    branchesMeasured: parts.some((part) => part.reading.branchesMeasured)
  };
  return withContexts(merged, contextsIn(files));
}
function contextsIn(files) {
  return new Map(
    [...files].map(([path2, found]) => [
      path2,
      found.map(({ contexts }) => contexts).filter((contexts) => contexts !== void 0)
    ])
  );
}
function add(files, path2, file) {
  let known = files.get(path2);
  known === void 0 ? files.set(path2, [file]) : known.push(file);
}
function rename4(files, from, to) {
  let found = files.get(from);
  found !== void 0 && (files.delete(from), files.set(to, [...files.get(to) ?? [], ...found]));
}
function folderBetween(files, exact) {
  let paths = files.map(({ coverage }) => coverage.path), [first] = paths;
  if (first === void 0 || paths.some((path2) => exact.has(path2))) return null;
  for (let end = first.indexOf("/") + 1; end > 0; end = first.indexOf("/", end) + 1) {
    let folder = first.slice(0, end);
    if (paths.every((path2) => path2.startsWith(folder) && exact.has(path2.slice(end)))) return folder;
  }
  return null;
}
function withoutGuesses(found) {
  let sure = found.filter(({ ran }) => ran === void 0).map(({ coverage }) => coverage), statements = new Set(sure.flatMap(({ executed, missing }) => [...executed, ...missing])), isBranched = found.some(
    ({ branchesGuessed, coverage }) => branchesGuessed !== !0 && coverage.branches.length > 0
  );
  return found.map(({ coverage, ran, branchesGuessed }) => ({
    ...coverage,
    ...ran === void 0 || sure.length === 0 ? {} : { executed: ran.filter((line) => statements.has(line)) },
    ...branchesGuessed === !0 && isBranched ? { branches: [] } : {}
  }));
}
function exactPathOf(file, exact) {
  if (exact.has(file.coverage.path)) return file.coverage.path;
  let own = takeApart(file.coverage.path).segments.length;
  for (let place2 of file.places) {
    let { segments } = takeApart(place2);
    for (let start = 0; start <= segments.length - own; start += 1) {
      let path2 = segments.slice(start).join("/");
      if (exact.has(path2)) return path2;
    }
  }
  return null;
}

// src/ingest/merge-mutant-reports.ts
var COUNTS = {
  killed: "killed",
  survived: "survived",
  timeout: "timeout",
  "no tests": "noTests",
  skipped: "skipped",
  suspicious: "suspicious",
  segfault: "segfault",
  "check was interrupted by user": "interrupted",
  "caught by type check": "caughtByTypeCheck",
  "not checked": "notChecked"
};
function mergeMutantReports(readings) {
  if (readings.length === 0) return null;
  let named = namedMutants(readings), own = countsOf(named, readings), theirs = readings.map(({ counts }) => counts).filter((counts) => counts !== null), told = theirs.length === 0 ? null : theirs.reduce(sumOfCounts), survivors = named.filter(({ status }) => status === "survived").map(({ mutant }) => mutant);
  return {
    counts: told !== null && (own.total === null || (told.total ?? 0) > own.total) ? told : own,
    modules: [...new Set(named.map(({ mutant }) => mutant.module))].sort(),
    survivors: survivors.sort((a, b) => byText(a.name, b.name))
  };
}
function namedMutants(readings) {
  let byName = /* @__PURE__ */ new Map();
  for (let { mutants } of readings)
    for (let one of mutants) {
      let known = byName.get(one.mutant.name) ?? [], at = known.findIndex(({ mutant }) => maySame(mutant.file, one.mutant.file)), other = known[at];
      other === void 0 ? known.push(one) : known[at] = both(other, one), byName.set(one.mutant.name, known);
    }
  return [...byName.values()].flat();
}
function maySame(a, b) {
  return a === b || a === null || b === null;
}
function both(a, b) {
  return {
    mutant: a.mutant.file === null ? b.mutant : a.mutant,
    status: a.status === "not checked" ? b.status : a.status
  };
}
function countsOf(named, readings) {
  let isWhole = readings.some((reading) => reading.complete && reading.counts === null), counts = none();
  for (let { status } of named) counts[COUNTS[status]] += 1;
  return isWhole ? { ...counts, total: named.length } : { ...counts, total: null, killed: null };
}
function none() {
  return {
    total: 0,
    killed: 0,
    survived: 0,
    timeout: 0,
    noTests: 0,
    skipped: 0,
    suspicious: 0,
    segfault: 0,
    interrupted: 0,
    caughtByTypeCheck: 0,
    notChecked: 0
  };
}

// src/ingest/merge-orders.ts
function mergeOrders(readings, tests) {
  if (readings.some(({ order = null }) => order === null)) return null;
  let places = new Map(tests.map((test, place2) => [identityOf(test), place2])), merged = [];
  for (let { tests: own, order } of readings)
    for (let one of order ?? []) {
      let started = one.map((place2) => {
        let read = own[place2];
        return read === void 0 ? void 0 : places.get(identityOf(read.result));
      });
      merged.push([...new Set(started.filter((place2) => place2 !== void 0))]);
    }
  return merged.filter((one) => one.length > 0).sort(byPlaces);
}
function byPlaces(a, b) {
  for (let [index, place2] of a.entries()) {
    let other = b[index];
    if (other === void 0) return 1;
    if (place2 !== other) return place2 - other;
  }
  return a.length - b.length;
}

// src/ingest/node-id.ts
var MAX_PARTS = 40, MAX_PROBES = 1e3, NOT_WRITTEN = /[^\t\n\r\u0020-\u007e\u0080-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
function mangle(nodeId) {
  let written = nodeId.replace(NOT_WRITTEN, (character) => {
    let code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `#x${code.padStart(code.length <= 2 ? 2 : 4, "0")}`;
  }), bracket = written.indexOf("["), names2 = (bracket === -1 ? written : written.slice(0, bracket)).split("::"), parameters = bracket === -1 ? "" : written.slice(bracket);
  names2[0] = mangleFile(names2[0] ?? "");
  let name = (names2.pop() ?? "") + parameters;
  return { classname: names2.join("."), name };
}
function mangleFile(path2) {
  return path2.replaceAll("/", ".").replace(/\.py$/, "");
}
function fileOf(nodeId) {
  let end = nodeId.indexOf("::");
  return end === -1 ? nodeId : nodeId.slice(0, end);
}
function classesBelow(classname, file) {
  let module = mangleFile(file);
  if (module === "" || !`${classname}.`.startsWith(`${module}.`)) return null;
  let rest = classname.slice(module.length + 1);
  return rest === "" ? [] : rest.split(".");
}
function findModule(checkout, base, dotted) {
  let parts = dotted.split(".");
  if (parts.length > MAX_PARTS) return null;
  let found = [], open2 = [{ folder: "", from: 0 }], probes = 0;
  for (let place2 = open2.pop(); place2 !== void 0; place2 = open2.pop())
    for (let end = place2.from + 1; end <= parts.length; end += 1) {
      if (probes += 1, probes > MAX_PROBES) return best(found);
      let path2 = joinPath(place2.folder, parts.slice(place2.from, end).join(".")), classes2 = parts.slice(end);
      checkout.kind(joinPath(base, `${path2}.py`)) === "file" && found.push({ file: `${path2}.py`, classes: classes2 });
      let kind = checkout.kind(joinPath(base, path2));
      kind === "file" && found.push({ file: path2, classes: classes2 }), kind === "folder" && open2.push({ folder: path2, from: end });
    }
  return best(found);
}
function best(found) {
  let rank2 = (guess) => (guess.classes.every(looksLikeClass) ? 1e6 : 0) + guess.file.length;
  return found.reduce(
    (chosen, guess) => chosen === null || rank2(guess) > rank2(chosen) ? guess : chosen,
    null
  );
}
function looksLikeClass(name) {
  return new RegExp("^_*\\p{Lu}", "u").test(name);
}
function guessModule(address) {
  let { classname, name } = address;
  if (name.includes(".") && (classname === name || classname.endsWith(`.${name}`))) {
    let folders = classname.slice(0, -name.length).split(".").slice(0, -1);
    if (/\.(?:md|rst|txt)$/i.test(name)) return { file: [...folders, name].join("/"), classes: [] };
  }
  let parts = classname.split("."), test = parts.findLastIndex((part) => /^test_|_test$/.test(part)), upper = parts.findIndex((part, index) => index > 0 && looksLikeClass(part)), end = test !== -1 ? test + 1 : upper !== -1 ? upper : parts.length;
  return { file: `${parts.slice(0, end).join("/")}.py`, classes: parts.slice(end) };
}

// src/ingest/merge-tests.ts
var RICHEST_FIRST = ["plugin", "reportlog", "json-report", "junit"], NAMED = { most: 3, separator: ", " };
function mergeTests(parts) {
  let problems = [], merged = /* @__PURE__ */ new Map();
  for (let format of RICHEST_FIRST) {
    let own = parts.filter((part) => part.format === format);
    if (own.length === 0) continue;
    let addresses = addressesOf(merged), environments = own.map(({ file, reading }) => ({
      file,
      tests: withKnownIds(reading.tests, addresses)
    }));
    for (let { file, tests: tests2 } of environments) problems.push(...repeatedIn(file, tests2, merged));
    let poorer = worstByTest(environments.flatMap(({ tests: tests2 }) => tests2.map(({ result }) => result))), contradicted = contradictions(merged, poorer);
    contradicted.length > 0 && problems.push(contradictionProblem(own[0]?.file ?? "", contradicted)), merged = addPoorer(merged, poorer);
  }
  let tests = [...merged.values()].sort(byNodeId);
  return { tests, order: orderFrom(parts, tests), problems };
}
function orderFrom(parts, tests) {
  for (let format of RICHEST_FIRST) {
    let own = parts.filter((part) => part.format === format).map(({ reading }) => reading), order = own.length === 0 ? null : mergeOrders(own, tests);
    if (order !== null && order.length > 0) return order;
  }
  return null;
}
function addressesOf(tests) {
  let addresses = /* @__PURE__ */ new Map();
  for (let test of tests.values()) {
    let { classname, name } = mangle(test.nodeId), key = `${classname}\0${name}`;
    addresses.set(key, addresses.has(key) ? null : test);
  }
  return addresses;
}
function withKnownIds(tests, addresses) {
  return tests.map((test) => {
    let { result, address } = test, known = address === null ? null : addresses.get(`${address.classname}\0${address.name}`);
    return known ? { ...test, result: { ...result, nodeId: known.nodeId, rootdir: known.rootdir } } : test;
  });
}
function repeatedIn(file, tests, richer) {
  let unexplained = tests.filter(({ result, repeated }) => repeated && !richer.has(identityOf(result)));
  if (unexplained.length === 0) return [];
  let message = `Several results of one test, and nothing says that they are reruns (${listed(
    unexplained.map(({ result }) => result.nodeId),
    NAMED
  )}): the worst one stands.`;
  return [{ file, kind: "ambiguous", message }];
}
function addPoorer(richer, poorer) {
  let merged = new Map(richer);
  for (let [key, test] of poorer) {
    let known = merged.get(key);
    if (known === void 0) {
      merged.set(key, test);
      continue;
    }
    let markers = known.markers.length > 0 ? known.markers : test.markers, decides = isContradicted(known, test) || knowsMore(test, known) ? { outcome: test.outcome, attempts: test.attempts, flaky: !1 } : {};
    merged.set(key, {
      ...known,
      ...decides,
      file: known.file ?? test.file,
      line: known.line ?? test.line,
      markers
    });
  }
  return merged;
}
function knowsMore(poorer, richer) {
  return richer.outcome === "unknown" && poorer.outcome !== "unknown" && poorer.outcome !== "passed";
}
function isContradicted(richer, poorer) {
  if (!isFailing(poorer.outcome) || isFailing(richer.outcome) || richer.outcome === "unknown") return !1;
  let last = poorer.attempts.at(-1)?.outcome ?? poorer.outcome;
  return isFailing(last) || !richer.attempts.some((attempt) => isFailing(attempt.outcome));
}
function contradictions(richer, poorer) {
  let found = [];
  for (let [key, test] of poorer) {
    let known = richer.get(key);
    known !== void 0 && isContradicted(known, test) && found.push(test.nodeId);
  }
  return found;
}
function contradictionProblem(file, nodeIds) {
  let message = `Tests fail here that do not fail in a report of another format (${listed(nodeIds, NAMED)}), so the two are not of one run; the failure stands.`;
  return { file, kind: "ambiguous", message };
}

// src/ingest/atheris-log.ts
var EXCEPTION = / === Uncaught Python exception: ===$/, TIMEOUT = / === Timeout: \d+s elapsed, timeout=(\d{1,9})s ===$/, ERROR = /^==\d+== ?ERROR: (?:libFuzzer|\w*Sanitizer): (.*)$/, SUMMARY = /^SUMMARY: \w+: (.*)$/, WRITTEN = /Test unit written to (.+)$/, BASE64 = /^Base64: ([A-Za-z0-9+/=]+)$/, REPLAY = /^(.+\.py): Running \d+ inputs? \d+ time\(s\) each\.$/, REPLAYED = /^Running: (.+)$/, BEGIN = /^INFO: (?:Seed: \d+|Running with entropic power schedule|Using built-in libfuzzer)/, TIME = /^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z(?: |$)/, SIGNS = [BEGIN, EXCEPTION, TIMEOUT, ERROR], MAX_LINES = 2e3;
function looksLikeAtheris(head) {
  return head.split(`
`).some((line) => SIGNS.some((sign) => sign.test(plain(line))));
}
var AtherisLog = class {
  crashes = [];
  #open = null;
  #script = null;
  #replayed = null;
  add(text) {
    let line = plain(text);
    if (BEGIN.test(line)) {
      this.#open = null, this.#script = null, this.#replayed = null;
      return;
    }
    this.#script = REPLAY.exec(line)?.[1] ?? this.#script, this.#replayed = REPLAYED.exec(line)?.[1] ?? this.#replayed, this.#open = this.#begun(line) ?? this.#open, this.#open !== null && describe(this.#open, line);
  }
  /** The crash that the line begins, if it begins one: libFuzzer's error follows Atheris' own report of the same. */
  #begun(line) {
    let cause = EXCEPTION.test(line) ? "exception" : TIMEOUT.test(line) ? "timeout" : null, isOnlyError = cause === null && ERROR.test(line) && (this.#open === null || this.#open.error !== null);
    if (cause === null && !isOnlyError) return null;
    let crash = {
      cause,
      error: null,
      summary: null,
      timeoutSeconds: null,
      input: this.#replayed === null ? null : namedInput(this.#replayed),
      inputPath: this.#replayed,
      base64: null,
      script: this.#script,
      lines: []
    };
    return this.crashes.push(crash), crash;
  }
};
function describe(crash, line) {
  crash.lines.length < MAX_LINES && crash.lines.push(line), crash.error ??= ERROR.exec(line)?.[1] ?? null, crash.summary ??= SUMMARY.exec(line)?.[1] ?? null, crash.base64 ??= BASE64.exec(line)?.[1] ?? null;
  let seconds = TIMEOUT.exec(line)?.[1];
  seconds !== void 0 && Number(seconds) > 0 && (crash.timeoutSeconds = Number(seconds));
  let written = WRITTEN.exec(line)?.[1];
  written !== void 0 && (crash.inputPath = written, crash.input = namedInput(written));
}
function plain(line) {
  return line.trimEnd().replace(TIME, "");
}
function kindOfCrash({ cause, error, summary, input }) {
  let said = error ?? summary ?? "";
  return cause === "exception" ? { kind: "exception", type: "" } : cause === "timeout" || /^timeout\b/.test(said) ? { kind: "timeout", type: "timeout" } : /^out-of-memory\b/.test(said) ? { kind: "oom", type: "out-of-memory" } : /\bleak(?:s|ed)?\b/.test(said) ? { kind: "leak", type: "memory leak" } : {
    kind: input?.kind ?? "crash",
    type: (/^[\w -]{1,60}/.exec(said)?.[0] ?? "").split(" on ")[0] ?? ""
  };
}

// src/ingest/excerpt.ts
var TRACEBACK = { headLines: 40, tailLines: 60, characters: 8e3, headCharacters: 3e3 }, MAX_MESSAGE = 2e3, COLOURS = /\u001b\[[0-9;:?]*[A-Za-z]|#x1B\[[0-9;]*m/g;
function cleanText(text) {
  return wellFormed(text.replace(COLOURS, ""));
}
function wellFormed(text) {
  return /[\ud800-\udfff]/.test(text) ? text.replace(new RegExp("\\p{Surrogate}", "gu"), "�") : text;
}
function excerptOf(whole) {
  return headAndTail(whole, TRACEBACK);
}
function headAndTail(whole, { headLines, tailLines, characters, headCharacters }) {
  let text = whole.length <= characters && whole.split(`
`).length <= headLines + tailLines ? whole : redact(whole), lines = text.split(`
`), cut2 = lines.length - headLines - tailLines, kept = cut2 > 0 ? [...lines.slice(0, headLines), `[… ${cut2} lines cut …]`, ...lines.slice(-tailLines)].join(`
`) : text;
  if (kept.length <= characters) return wellFormed(kept);
  let mark = (count) => `
[… ${count} characters cut …]
`, tail = characters - headCharacters - mark(kept.length).length, left = kept.length - headCharacters - tail;
  return wellFormed(kept.slice(0, headCharacters) + mark(left) + kept.slice(-tail));
}
function boundedMessage(whole, most = MAX_MESSAGE) {
  let message = whole.length <= most ? whole : redact(whole);
  if (message.length <= most) return wellFormed(message);
  let mark = (count) => ` [… ${count} characters cut]`, kept = most - mark(message.length).length;
  return wellFormed(message.slice(0, kept)) + mark(message.length - kept);
}

// src/ingest/hypothesis-examples.ts
var MOST = 5, BOUNDS = { headLines: 40, tailLines: 20, characters: 2e3, headCharacters: 1200 }, HEAD = /^(?:Failing|Falsifying) (?:explicit )?(?:test case|example): ?(.*)$/, BLOB = /@reproduce_failure\((?:'[\w.]{1,40}'|"[\w.]{1,40}"), ?b(?:'[\w+/=-]{0,4000}'|"[\w+/=-]{0,4000}")\)/, COMMENT = /^(?:Explanation:|Failed to reproduce )/, REPRODUCE = /^You can reproduce this (?:test case|example) by temporarily adding /, ADDED = /^(?:(?:Failing|Falsifying) (?:explicit )?(?:test case|example)\b|\(note: |You can reproduce this )/m;
function failingExamples(errors) {
  let found = /* @__PURE__ */ new Map();
  for (let error of errors)
    for (let example of examplesIn(error.split(`
`))) {
      let known = found.get(example.text);
      (known === void 0 || known.decorator === null) && found.set(example.text, example);
    }
  return [...found.values()].slice(0, MOST);
}
function examplesIn(lines) {
  let examples = [];
  for (let at = 0; at < lines.length && examples.length <= MOST; at += 1) {
    let head = HEAD.exec(lines[at] ?? "");
    if (head === null) {
      let blob = REPRODUCE.test(lines[at] ?? "") ? BLOB.exec(lines[at] ?? "") : null, last = examples.at(-1);
      blob !== null && last !== void 0 && (last.decorator ??= blob[0]);
      continue;
    }
    let end = endOfExample(lines, at), text = [.../^(?:<.*>)?$/.test(head[1] ?? "") ? [] : [head[1] ?? ""], ...lines.slice(at + 1, end)].join(`
`).trimEnd();
    text !== "" && examples.push({ text: redact(headAndTail(text, BOUNDS)), decorator: null }), at = end - 1;
  }
  return examples;
}
function withoutExamples(error) {
  let end = ADDED.exec(error)?.index ?? error.length;
  return error.slice(0, end).trimEnd();
}
function endOfExample(lines, start) {
  let end = start + 1;
  if ((lines[start] ?? "").endsWith("(")) {
    let closed = lines.findIndex((line, index) => index > start && line === ")");
    closed >= 0 && (end = closed + 1);
  }
  for (; end < lines.length && !isOutside(lines[end] ?? ""); ) end += 1;
  return end;
}
function isOutside(line) {
  return line.trim() === "" || [REPRODUCE, HEAD, COMMENT].some((pattern) => pattern.test(line));
}

// src/ingest/assertion-diff.ts
var BOUNDS2 = { headLines: 60, tailLines: 60, characters: 6e3, headCharacters: 3e3 }, FORMS = [
  {
    of: "doctest",
    applies: (type) => type === "DocTestFailure",
    compares: (message) => /^(?:Expected(?: nothing)?:?|Differences \(.*\):)\n[\s\S]*/m.exec(message)?.[0] ?? ""
  },
  {
    // Below the rewritten assert, each line indented; the lines with `+  where` too.
    of: "pytest",
    applies: (_, message) => /^assert /m.test(message),
    compares: (message) => dedent(/^assert .*\n([\s\S]*)/m.exec(message)?.[1] ?? "")
  },
  {
    // unittest, numpy, pandas and `pytest.raises(match=…)` put it below the first line.
    of: "libraries",
    applies: (type, message) => /(?:^|\.)AssertionError$/.test(type) && /^[ \t]*(?:[-+?] |Expected|Actual|ACTUAL|DESIRED|\[left\]|Regex:|x:)/m.test(message),
    compares: (message) => message.slice(message.indexOf(`
`) + 1 || message.length)
  }
];
function assertionDiff(type, message) {
  let told = withoutExamples(message), form = FORMS.find((row) => row.applies(type, told)), diff = withoutBlankEnds(form?.compares(told) ?? "");
  return diff === "" ? null : redact(headAndTail(diff, BOUNDS2));
}
function withoutBlankEnds(text) {
  let lines = text.split(`
`);
  return lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line.trim() !== "")
    )
  ).join(`
`).trimEnd();
}
function dedent(text) {
  return text.replace(/^ {2}/gm, "");
}

// src/ingest/exception.ts
var LOOKS_LIKE_TYPE = /(?:Error|Exception|Warning|Exit|Interrupt|Failed|Failure|Skipped|Group|Timeout|StopIteration)$/, ERROR_LINE = /^([A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt|Group))(?::\s?(.*))?$/, TYPE_AND_MESSAGE = /^([\p{L}_][\p{L}\p{N}_.<>]*)(?:(?::[ \n]?|\n)([\s\S]*))?$/u;
function splitError(error, shown) {
  let match = TYPE_AND_MESSAGE.exec(error), named = match?.[1] ?? "", last = lastName(named), agrees = shown === "" ? LOOKS_LIKE_TYPE.test(last) : last === lastName(shown);
  if (match !== null && agrees) return { type: named, message: (match[2] ?? "").replace(/^\s*\n/, "") };
  if (shown !== "") return { type: shown, message: error };
  if (error.startsWith("assert ")) return { type: "AssertionError", message: error };
  let line = ERROR_LINE.exec(error.split(`
`).findLast((one) => ERROR_LINE.test(one)) ?? "");
  return line !== null ? { type: line[1] ?? "", message: line[2] ?? "" } : match !== null && new RegExp("^\\p{Lu}", "u").test(last) && match[2] !== void 0 ? { type: named, message: match[2] } : { type: "", message: error };
}
function lastName(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}

// src/ingest/exception-group.ts
var START = /^ *\+ Exception Group Traceback \(most recent call last\):$/m, OPENING = /^ *\+ (Exception Group Traceback .*)$/, BRANCH = /^( *)(\+-)?\+-{16} (\d{1,9}|\.\.\.) -{16}$/, MARGIN = /^( *)\| ?(.*)$/;
function exceptionGroup(text) {
  if (!START.test(text)) return null;
  let all = [], path2 = [];
  for (let line of text.split(`
`)) {
    let opening = all.length > 0 ? null : OPENING.exec(line), branch = opening === null ? branchFrom(line) : { depth: 2, lines: [opening[1] ?? ""], divides: !1 };
    if (branch !== null && (opening !== null || all.length > 0)) {
      for (; (path2.at(-1)?.depth ?? 0) >= branch.depth; ) path2.pop();
      let parent = path2.at(-1);
      parent !== void 0 && (parent.divides = !0), path2.push(branch), all.push(branch);
    } else if (all.length > 0 && !addLine(path2, line)) break;
  }
  let [own, ...others] = all, leaves = others.filter(({ divides, lines }) => !divides && lines.length > 0);
  return { own: own?.lines.join(`
`) ?? "", leaves: leaves.map(({ lines }) => lines.join(`
`)) };
}
function branchFrom(line) {
  let match = BRANCH.exec(line);
  if (match === null) return null;
  let [, indent = "", joint = "", number] = match;
  return { depth: indent.length + joint.length, lines: [], divides: number === "..." };
}
function addLine(path2, line) {
  let margin = MARGIN.exec(line);
  return margin === null ? /^ *\+-+$/.test(line) : (path2.findLast(({ depth }) => depth === margin[1]?.length)?.lines.push(margin[2] ?? ""), !0);
}

// src/ingest/traceback-part.ts
var PLACE = /^((?:[A-Za-z]:[\\/])?[^\s:>][^:\n]*\.\w{1,8}):(\d{1,9}): ?(.*)$/, NATIVE_PLACE = /^\s*File "(.+?)", line (\d{1,9})(?:, in (.+))?$/, NATIVE_START = /^\s*(?:Exception Group )?Traceback \(most recent call last\):$/, SEPARATOR = /^(?:_ ){4,}/, DEFINITION = /^>?\s*(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u, ERROR_LINE2 = /^E(?: {3}|$)/, LEADING_TYPE = /^([\p{L}_][\p{L}\p{N}_.<>]*)(?::|$)/u, FIXTURE_PLACE = /^file (.+), line (\d{1,9})$/, DOCTEST_EXCEPTION = /^UNEXPECTED EXCEPTION: /;
function readPart(text) {
  let lines = text.split(`
`), first = lines.find((line) => line.trim() !== "") ?? "";
  if (NATIVE_START.test(first)) return readNativePart(text);
  if (FIXTURE_PLACE.test(first)) return fixturePart(lines);
  let doctest = lines.findIndex((line) => DOCTEST_EXCEPTION.test(line));
  return doctest >= 0 && lines.some((line) => NATIVE_START.test(line)) ? doctestPart(lines, doctest) : pytestPart(lines);
}
function readNativePart(text) {
  let lines = text.split(`
`), header = lines.findIndex((line) => NATIVE_START.test(line)), end = header + 1;
  for (; end < lines.length && /^(?: {2}|$)/.test(lines[end] ?? ""); ) end += 1;
  let frames = lines.slice(header + 1, end).flatMap((line) => nativeFrame(line) ?? []), error = lines.slice(end).join(`
`).trim();
  return { frames, type: leadingType(error), error };
}
function nativeFrame(line) {
  let match = NATIVE_PLACE.exec(line);
  if (match === null) return null;
  let [, path2 = "", number = "", name] = match;
  return { path: path2, line: Number(number), function: name ?? null };
}
function pytestPart(lines) {
  let frames = [], type = "", definition = null;
  for (let line of lines) {
    if (ERROR_LINE2.test(line)) continue;
    let place2 = PLACE.exec(line);
    if (place2 !== null) {
      let [, path2 = "", number = "", rest = ""] = place2, named = /^in (.+)$/.exec(rest)?.[1] ?? null, frame = { path: path2, line: Number(number), function: named ?? definition };
      frames.push(rest === "DocTestFailure" ? { ...frame, isTestFile: !0 } : frame), named === null && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(rest) && (type = rest), definition = null;
      continue;
    }
    let native = nativeFrame(line);
    native !== null ? frames.push(native) : SEPARATOR.test(line) ? definition = null : definition ??= DEFINITION.exec(line)?.[1] ?? null;
  }
  let error = markedError(lines, frames.length === 0), told = leadingType(error);
  return /^(?:SyntaxError|IndentationError|TabError)$/.test(syntaxErrorType(error)) && frames.push(...[nativeFrame(error.split(`
`)[0] ?? "")].filter((frame) => frame !== null)), { frames, type: told.endsWith(type) && told !== "" ? told : type, error };
}
function syntaxErrorType(error) {
  return leadingType(error.split(`
`).findLast((line) => /^\w/.test(line)) ?? "");
}
function markedError(lines, onlyFirstMarked) {
  let end = lines.length;
  for (; end > 0 && !ERROR_LINE2.test(lines[end - 1] ?? ""); ) end -= 1;
  let start = end;
  for (; start > 0 && ERROR_LINE2.test(lines[start - 1] ?? ""); ) start -= 1;
  let marked = lines.slice(start, end), indent = 1 + ((/^E( *)/.exec(marked[0] ?? "")?.[1] ?? "").length || 3), error = marked.map((line) => line.slice(Math.min(indent, line.search(/[^E ]|$/))));
  if (onlyFirstMarked && marked.length > 0)
    for (; /^ {4}/.test(lines[end] ?? ""); )
      error.push((lines[end] ?? "").slice(4)), end += 1;
  return error.join(`
`);
}
function fixturePart(lines) {
  let frames = [];
  for (let line of lines) {
    let place2 = FIXTURE_PLACE.exec(line), last = frames.at(-1);
    place2 !== null ? frames.push({ path: place2[1] ?? "", line: Number(place2[2]), function: null }) : last !== void 0 && (last.function ??= DEFINITION.exec(line)?.[1] ?? null);
  }
  return { frames, type: "", error: markedError(lines, !1) };
}
function doctestPart(lines, start) {
  let example = lines.map((line) => PLACE.exec(line)).filter((place2) => place2 !== null).map(([, path2 = "", number = ""]) => ({
    path: path2,
    line: Number(number),
    function: null,
    isTestFile: !0
  })), inside = lines.slice(start + 1).filter((line) => PLACE.exec(line) === null), native = readNativePart(inside.join(`
`));
  return { ...native, frames: [...example, ...native.frames] };
}
function leadingType(error) {
  return LEADING_TYPE.exec(error)?.[1] ?? "";
}

// src/ingest/traceback.ts
var CHAINED = /^(?:The above exception was the direct cause of the following exception:|During handling of the above exception, another exception occurred:)$/gm, COLLECT_ERROR = /^_pytest\.nodes\.Collector\.CollectError: (?=[\s\S]*\n)/;
function readTraceback(text) {
  let traceback = readChain(text);
  return COLLECT_ERROR.test(traceback.error) ? readChain(traceback.error.replace(COLLECT_ERROR, "")) : traceback;
}
function readChain(text) {
  let [first = "", ...others] = chainOf(text), last = others.at(-1) ?? first, { own, leaves } = readGroupOrPart(last);
  return { ...own, root: others.length === 0 ? null : readGroupOrPart(first).own, leaves };
}
function readGroupOrPart(text) {
  let group = exceptionGroup(text);
  return group === null ? { own: readPart(text), leaves: [] } : {
    own: readNativePart(group.own),
    leaves: group.leaves.map((leaf) => readNativePart(chainOf(leaf).at(-1) ?? ""))
  };
}
function chainOf(text) {
  let parts = [], start = 0;
  for (let match of text.matchAll(CHAINED))
    parts.push(text.slice(start, match.index)), start = match.index + match[0].length;
  return [...parts, text.slice(start)];
}

// src/ingest/failure.ts
var HEAD_FRAMES = 10, TAIL_FRAMES = 50, MOST_HEAD = 200, MOST_TAIL = 1e3, MOST_LEAVES = 20, OTHER_MESSAGE = 500, CUT = /\[\+\d+ more lines?; full report in element text\]\s*"?$/, WRAPPED = /^failed on (?:setup|teardown) with "([\s\S]*?)"?$/, PLACE_AT_END = /\n\n[^\n]+:\d+: \w+$/, HYPOTHESIS_SEED = /--hypothesis-seed=(\d{1,60})\b/, SAYS_LESS = [
  /^$/,
  /^collection (?:failure|skipped)$/,
  // nose2, of every failure.
  /^test failure$/,
  /^_pytest\.nodes\.Collector\.CollectError: /,
  // Of a missing fixture the whole text, marked lines and all.
  /^E {3,}\S/m,
  // pytest 9 shows the only exception of a group in its place.
  / \[single exception in [\p{L}\p{N}_.]+\]$/u,
  // A doctest's text, with Python's traceback inside.
  /^UNEXPECTED EXCEPTION: /m
];
function failureFrom(raw, paths) {
  let text = cleanText(raw.text), traceback = completed(readTraceback(text), raw), { type, message } = splitError(fullMessage(cleanText(raw.message), text, traceback), traceback.type), own = projectFrames(traceback.frames, paths), inside = projectFrames(
    traceback.leaves.flatMap(({ frames }) => frames),
    paths
  ), leaves = traceback.leaves.slice(0, MOST_LEAVES).map((leaf) => raisedException(leaf, paths)), examples = failingExamples([message, ...traceback.leaves.map(({ error }) => error)]), diff = assertionDiff(type, message), seed = HYPOTHESIS_SEED.exec(raw.hypothesis ?? "")?.[1];
  return {
    kind: raw.kind,
    phase: raw.phase,
    type: typeShown(raw.kind, type),
    message: boundedMessage(message),
    location: onlyPlace(leaves) ?? own.at(-1) ?? crashPlace(raw, paths),
    frames: [...headAndTailOf([...own, ...inside], HEAD_FRAMES, TAIL_FRAMES)],
    excerpt: excerptOf(text),
    ...traceback.root === null ? {} : { root: raisedException(traceback.root, paths) },
    ...leaves.length === 0 ? {} : { leaves },
    ...diff === null ? {} : { diff },
    ...examples.length === 0 ? {} : { examples },
    ...seed === void 0 ? {} : { hypothesisSeed: seed }
  };
}
function completed(traceback, { raised: raised2, text }) {
  if (raised2 == null || traceback.frames.length > 0) return traceback;
  let type = traceback.type === "" && text.trim() === "" ? raised2.type : traceback.type;
  return { ...traceback, type, frames: [...raised2.frames] };
}
function typeShown(kind, type) {
  return kind === "crash" || kind === "collection-error" && type === "Failed" ? "" : type;
}
function raisedException(part, paths) {
  let { type, message } = splitError(part.error, part.type);
  return {
    type,
    message: redact(boundedMessage(withoutExamples(message), OTHER_MESSAGE)),
    location: projectFrames(part.frames, paths).at(-1) ?? null
  };
}
function onlyPlace(leaves) {
  let [first, ...others] = leaves.map(({ location }) => location);
  return others.every((other) => other?.file === first?.file && other?.line === first?.line) ? first ?? null : null;
}
function crashPlace({ crash }, paths) {
  let file = crash == null || crash.line <= 0 ? null : paths.projectFile(crash.path);
  return crash == null || file === null ? null : { file, line: crash.line, function: null };
}
function projectFrames(frames, paths) {
  return headAndTailOf(frames, MOST_HEAD, MOST_TAIL).flatMap(
    ({ path: path2, line, function: name, isTestFile = !1 }) => {
      let file = line > 0 ? paths.projectFile(path2, isTestFile) : null;
      return file === null ? [] : [{ file, line, function: name }];
    }
  );
}
function headAndTailOf(items, head, tail) {
  return items.length <= head + tail ? items : [...items.slice(0, head), ...items.slice(-tail)];
}
function fullMessage(field2, text, traceback) {
  let told = WRAPPED.exec(field2)?.[1] ?? field2;
  if (SAYS_LESS.some((pattern) => pattern.test(told)))
    return traceback.error || told.replace(/^collection (?:failure|skipped)$/, "") || firstParagraph(text);
  if (!CUT.test(told)) return told.replace(PLACE_AT_END, "");
  let start = told.replace(CUT, "").trimEnd(), isStartOf = (whole) => whole.startsWith(start.slice(0, 40));
  return isStartOf(traceback.error) ? traceback.error : isStartOf(text.trimStart()) ? text.trim().replace(PLACE_AT_END, "") : start;
}
function firstParagraph(text) {
  return text.trim().split(/\n\s*\n/)[0] ?? "";
}

// src/ingest/source-text.ts
async function* linesOf(source) {
  let parts = [], number = 0;
  for await (let { text: piece } of source.pieces()) {
    let start = 0;
    for (let end = piece.indexOf(`
`); end !== -1; end = piece.indexOf(`
`, start)) {
      number += 1;
      let rest = piece.slice(start, end);
      yield { text: parts.length === 0 ? rest : [...parts, rest].join(""), number, ended: !0 }, parts = [], start = end + 1;
    }
    start < piece.length && parts.push(piece.slice(start));
  }
  parts.length > 0 && (yield { text: parts.join(""), number: number + 1, ended: !1 });
}

// src/ingest/atheris.ts
var MAX_CRASHES = 1e3;
function isAtherisLog(head) {
  return !/^[<{[]/.test(head) && looksLikeAtheris(head);
}
async function readAtheris(source) {
  let { file } = source, log = new AtherisLog(), problems = [];
  try {
    for await (let { text } of linesOf(source)) log.add(text);
  } catch (error) {
    problems.push(problemOf(file, faultOf(error)));
  }
  let paths = pathMap(source.checkout, basesOf(source.folder)), left = log.crashes.length - MAX_CRASHES;
  return left > 0 && problems.push({ file, kind: "too-large", message: `${left} more crashes are left out.` }), { kind: "fuzz", crashes: log.crashes.slice(0, MAX_CRASHES).map((crash) => crashFrom(crash, paths)), problems };
}
function crashFrom(logged, paths) {
  let text = logged.lines.join(`
`).trim(), { type, message, frames, location } = logged.cause === "exception" ? raised(logged, paths) : ended(logged, paths), script = logged.script === null ? null : paths.projectFile(logged.script) ?? nameOf(logged.script);
  return {
    kind: kindOfCrash(logged).kind,
    type,
    message,
    location,
    frames,
    // libFuzzer calls the target, so that its script is the outermost of the project's files.
    target: frames[0]?.file ?? script,
    input: inputOf(logged, paths),
    timeoutSeconds: logged.timeoutSeconds,
    excerpt: excerptOf(cleanText(text))
  };
}
function raised({ lines }, paths) {
  let told = lines.slice(1), end = told.findIndex((line) => /^==\d+== ?ERROR: /.test(line)), report = end === -1 ? told : told.slice(0, end), start = report.findIndex((line) => line.startsWith("Traceback (most recent call last):")), message = report.slice(0, Math.max(start, 0)).join(`
`).trim(), text = report.slice(Math.max(start, 0)).join(`
`).trim(), failure = failureFrom({ kind: "failure", phase: "call", message, text }, paths), { type, frames, location } = failure;
  return { type, message: failure.message, frames, location };
}
function ended(logged, paths) {
  let frames = logged.lines.flatMap((line) => frameIn(line, paths)).reverse(), { type } = kindOfCrash(logged), message = boundedMessage(cleanText(logged.error ?? logged.summary ?? ""));
  return { type, message, frames, location: frames.at(-1) ?? null };
}
function frameIn(line, paths) {
  let [, path2, number, name] = /^ {2}File "(.+)", line (\d{1,9}) in (.+)$/.exec(line) ?? [], file = path2 === void 0 ? null : paths.projectFile(path2);
  return file === null || Number(number) < 1 ? [] : [{ file, line: Number(number), function: cleanText(name ?? "") }];
}
function inputOf({ input, inputPath, base64 }, paths) {
  if (input === null) return null;
  let printed = printedInput(input, base64), place2 = inputPath === null ? null : paths.projectFile(inputPath);
  return place2 === null ? printed : { ...printed, file: place2 };
}
function nameOf(path2) {
  return path2.slice(Math.max(path2.lastIndexOf("/"), path2.lastIndexOf("\\")) + 1);
}

// src/ingest/json-bounds.ts
var OPENING2 = /* @__PURE__ */ new Set([91, 123]), CLOSING = /* @__PURE__ */ new Set([93, 125]);
function brokenBound(bytes, { depth, containers }) {
  let open2 = 0, all = 0, isString = !1;
  for (let at = 0; at < bytes.byteLength; at += 1) {
    let byte = bytes[at] ?? 0;
    if (isString)
      byte === 92 ? at += 1 : byte === 34 && (isString = !1);
    else if (byte === 34) isString = !0;
    else if (byte >= 91 && OPENING2.has(byte)) {
      if (open2 += 1, all += 1, open2 > depth) return "depth";
      if (all > containers) return "containers";
    } else byte >= 91 && CLOSING.has(byte) && (open2 -= 1);
  }
  return null;
}

// src/ingest/json.ts
var LARGE = 1024 * 1024, BOUNDS3 = { depth: 1e3, containers: 8e6 };
function parseJson(text) {
  if (text.length > LARGE && brokenBound(new TextEncoder().encode(text), BOUNDS3) !== null)
    throw new SyntaxError("it is nested too deep, or has too many parts.");
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    return JSON.parse(withoutNaN(text));
  }
}
function withoutNaN(text) {
  let isString = !1;
  return text.replace(/\\[\s\S]|"|-?\b(?:NaN|Infinity)\b/g, (token) => (token === '"' && (isString = !isString), isString || token.length < 3 ? token : "null"));
}
function asObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value) ? value : null;
}
function asArray(value) {
  return Array.isArray(value) ? value : [];
}
function stringField(object, key) {
  let value = field(object, key);
  return typeof value == "string" ? value : null;
}
function numberField(object, key) {
  let value = field(object, key);
  return typeof value == "number" && Number.isFinite(value) ? value : null;
}
function wholeNumberField(object, key) {
  let value = numberField(object, key);
  return value !== null && Number.isSafeInteger(value) ? value : null;
}
function countField(object, key) {
  let value = wholeNumberField(object, key);
  return value !== null && value >= 0 ? value : null;
}
function stringsOf(object) {
  return Object.fromEntries(
    Object.entries(object ?? {}).filter((entry) => typeof entry[1] == "string")
  );
}
function field(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}

// src/ingest/benchmark.ts
var NAMED2 = { most: 3, separator: ", " }, MAX_PARAMS = 50, MAX_TEXT = 500;
function isBenchmark(report) {
  return Array.isArray(field(report, "benchmarks")) && asObject(field(report, "machine_info")) !== null;
}
async function readBenchmark({ file, json }) {
  let report = json ?? {}, about = { commit: commitOf(report), machine: machineOf(report) }, benchmarks = [], unread = [];
  for (let entry of asArray(field(report, "benchmarks"))) {
    let described = asObject(entry) ?? {}, benchmark = benchmarkFrom(described, about);
    benchmark === null ? unread.push(shortened(stringField(described, "fullname") ?? "one without a name")) : benchmarks.push(benchmark);
  }
  return { kind: "benchmarks", benchmarks, problems: unreadProblems(file, unread) };
}
function unreadProblems(file, unread) {
  if (unread.length === 0) return [];
  let message = `Benchmarks without a name or with impossible numbers are left out: ${listed(unread, NAMED2)}.`;
  return [{ file, kind: "malformed", message }];
}
function benchmarkFrom(entry, about) {
  let nodeId = stringField(entry, "fullname"), stats = asObject(field(entry, "stats")) ?? entry, times = timesOf(stats), rounds = positive(numberField(stats, "rounds"));
  if (nodeId === null || times === null || rounds === null) return null;
  let ops = numberField(stats, "ops"), group = stringField(entry, "group");
  return {
    nodeId: wellFormed(nodeId),
    name: wellFormed(stringField(entry, "name") ?? nodeId),
    group: group === null ? null : shortened(group),
    params: paramsOf(asObject(field(entry, "params")) ?? {}),
    ...times,
    rounds,
    iterations: positive(numberField(stats, "iterations")) ?? 1,
    opsPerSecond: ops !== null && ops >= 0 ? ops : null,
    ...about
  };
}
function timesOf(stats) {
  let [minMs, maxMs, meanMs, medianMs] = ["min", "max", "mean", "median"].map((name) => ms(stats, name));
  return minMs == null || maxMs == null || meanMs == null || medianMs == null ? null : {
    minMs,
    maxMs,
    meanMs,
    stddevMs: ms(stats, "stddev") ?? 0,
    medianMs,
    iqrMs: ms(stats, "iqr") ?? 0
  };
}
function ms(stats, name) {
  let seconds = numberField(stats, name);
  return seconds === null || seconds < 0 || !Number.isFinite(seconds * 1e3) ? null : seconds * 1e3;
}
function positive(value) {
  return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function paramsOf(params) {
  return Object.fromEntries(
    Object.entries(params).slice(0, MAX_PARAMS).map(([name, value]) => [
      shortened(name),
      shortened(typeof value == "string" ? value : JSON.stringify(value))
    ])
  );
}
function commitOf(report) {
  let commit = asObject(field(report, "commit_info")) ?? {}, sha = stringField(commit, "id");
  if (sha === null || !/^[0-9a-f]{7,64}$/.test(sha)) return null;
  let branch = stringField(commit, "branch"), dirty = field(commit, "dirty");
  return {
    sha,
    branch: branch === null ? null : shortened(branch),
    isDirty: typeof dirty == "boolean" ? dirty : null
  };
}
function machineOf(report) {
  let machine = asObject(field(report, "machine_info")) ?? {}, cpu = asObject(field(machine, "cpu")) ?? {}, words = (...names2) => names2.map((name) => stringField(machine, name) ?? "").filter(Boolean).join(" "), parts = [
    words("system", "machine"),
    stringField(cpu, "brand_raw") ?? stringField(cpu, "brand") ?? "",
    words("python_implementation", "python_version")
  ].filter(Boolean);
  return parts.length === 0 ? null : shortened(parts.join(", "));
}
function shortened(text) {
  return wellFormed(text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
}

// src/ingest/counted-branches.ts
function onFirstLine(total, covered) {
  return total === 0 ? [] : [{ line: 1, total, covered, missing: covered === total ? [] : null }];
}
function withUnlisted(listed2, counts) {
  let sumOf = (key) => listed2.reduce((sum, branch) => sum + branch[key], 0), total = counts.total - sumOf("total"), covered = counts.covered - sumOf("covered");
  if (total <= 0 || covered < 0 || covered > total) return [...listed2];
  let lines = new Set(listed2.map(({ line: line2 }) => line2)), line = 1;
  for (; lines.has(line); ) line += 1;
  return [...listed2, ...onFirstLine(total, covered).map((branch) => ({ ...branch, line }))];
}

// src/ingest/coverage-lines.ts
function lineNumber(value) {
  return typeof value == "number" && Number.isInteger(value) && value >= 1 && value <= 1e7 ? value : null;
}
function outsideProblem(file, name, kept) {
  return {
    file,
    kind: "unsafe",
    message: `The path ${name} leads out of the repository; it is shown as ${kept}.`
  };
}

// src/ingest/line-contexts.ts
var MAX_RANGES = 2e5, MAX_NAME = 2e3;
function contextsOf(facts) {
  let lines = /* @__PURE__ */ new Map();
  for (let [text, names2] of Object.entries(asObject(field(facts, "contexts")) ?? {})) {
    let line = lineNumber(Number(text));
    if (line !== null)
      for (let name of asArray(names2)) {
        if (typeof name != "string" || name.length > MAX_NAME) continue;
        let known = lines.get(name);
        known === void 0 ? lines.set(name, [line]) : known.push(line);
      }
  }
  return new Map([...lines].map(([name, ran]) => [wellFormed(name), rangesOf(ran)]));
}
function addContexts(file, files, contexts) {
  let count = contexts.flatMap((lines) => [...lines.values()].map(({ length }) => length / 2)).reduce((sum, one) => sum + one, 0);
  if (count > MAX_RANGES) {
    let message = `The contexts of lines are left out: there are ${count} of them, and at most ${MAX_RANGES} are kept.`;
    return [{ file, kind: "too-large", message }];
  }
  for (let [index, read] of files.entries()) {
    let lines = contexts[index];
    lines !== void 0 && lines.size > 0 && (read.contexts = lines);
  }
  return [];
}

// src/ingest/coverage-json.ts
function isCoverageJson(report) {
  return asObject(field(report, "files")) !== null && asObject(field(report, "meta")) !== null;
}
async function readCoverageJson(source) {
  let { file, json } = source, described = json === null ? null : asObject(field(json, "files"));
  if (json === null || described === null)
    return onlyProblem({ file, kind: "malformed", message: 'The coverage report has no "files".' });
  let paths = pathMap(source.checkout, basesOf(source.folder)), problems = [], files = [], contexts = [], branchesMeasured = field(asObject(field(json, "meta")) ?? {}, "branch_coverage") === !0;
  for (let name of Object.keys(described)) {
    let facts = asObject(field(described, name)), measured = facts === null ? null : linesOf2(facts);
    if (facts === null || measured === null) {
      problems.push({
        file,
        kind: "malformed",
        message: `The lines of ${name} are missing or no lists; the file is left out.`
      });
      continue;
    }
    if (measured.dropped > 0) {
      let message = `${measured.dropped} line number(s) of ${name} are impossible and left out.`;
      problems.push({ file, kind: "malformed", message });
    }
    field(facts, "executed_branches") !== void 0 && (branchesMeasured = !0);
    let place2 = paths.nearest([wellFormed(name)]);
    place2.outside && problems.push(outsideProblem(file, name, place2.path));
    let coverage = fileCoverage(place2.path, measured), isGuess = measured.ran.length > coverage.executed.length;
    files.push({
      coverage,
      places: [name],
      ...isGuess ? { ran: measured.ran } : {},
      ...measured.branchesGuessed ? { branchesGuessed: !0 } : {}
    }), contexts.push(contextsOf(facts));
  }
  return problems.push(...addContexts(file, files, contexts)), { kind: "coverage", files, branchesMeasured, problems };
}
function linesOf2(facts) {
  if (field(facts, "executed_lines") === void 0 && field(facts, "missing_lines") === void 0)
    return null;
  let lists = ["executed_lines", "missing_lines", "excluded_lines"].map((key) => field(facts, key) ?? []);
  if (!lists.every(Array.isArray)) return null;
  let dropped = 0, [executed = [], missing = [], excluded = []] = lists.map(
    (list) => asArray(list).flatMap((value) => {
      let line = lineNumber(value);
      return line === null && value !== 0 && (dropped += 1), line === null ? [] : [line];
    })
  ), arcs = ["executed_branches", "missing_branches"].some((key) => field(facts, key) !== void 0) ? branchesOf(facts) : countedBranches(facts), out = new Set(excluded), ran = [...new Set(executed)].filter((line) => !out.has(line)).sort((a, b) => a - b);
  return {
    executed: statementsAmong(ran, facts),
    ran,
    missing,
    excluded,
    branches: arcs.branches,
    branchesGuessed: arcs.guessed,
    dropped: dropped + arcs.dropped
  };
}
function statementsAmong(ran, facts) {
  let covered = numberField(asObject(field(facts, "summary")) ?? {}, "covered_lines");
  return covered === null || covered < 0 || covered >= ran.length ? [...ran] : ran.slice(ran.length - covered);
}
function branchesOf(facts) {
  let byLine2 = /* @__PURE__ */ new Map(), dropped = 0;
  for (let [key, taken] of [
    ["executed_branches", !0],
    ["missing_branches", !1]
  ])
    for (let arc of asArray(field(facts, key))) {
      let [from, to] = asArray(arc), line = lineNumber(from);
      if (line !== null && to === line) continue;
      if (line === null || typeof to != "number" || !Number.isInteger(to)) {
        dropped += 1;
        continue;
      }
      let branch = byLine2.get(line) ?? { covered: 0, missing: [] };
      taken ? branch.covered += 1 : branch.missing.push(to < 0 ? "exit" : String(to)), byLine2.set(line, branch);
    }
  let branches = [...byLine2].map(([line, { covered, missing }]) => ({ line, total: covered + missing.length, covered, missing })), all = withUnlisted(branches, branchSums(facts));
  return { branches: all, guessed: all.length > branches.length, dropped };
}
function countedBranches(facts) {
  let { total, covered } = branchSums(facts);
  return { branches: onFirstLine(total, covered), guessed: total > 0, dropped: 0 };
}
function branchSums(facts) {
  let summary = asObject(field(facts, "summary")) ?? {}, total = countField(summary, "num_branches") ?? 0, covered = countField(summary, "covered_branches") ?? 0;
  return { total, covered: Math.min(covered, total) };
}

// src/ingest/coverage-counter.ts
var CoverageCounter = class {
  isUnclear = !1;
  #totals = {
    files: 0,
    statements: 0,
    coveredLines: 0,
    branches: 0,
    coveredBranches: 0
  };
  #names = /* @__PURE__ */ new Set();
  #lastLine = 0;
  get totals() {
    return this.isUnclear ? null : this.#totals;
  }
  /** How many files there are by name. */
  get size() {
    return this.#names.size;
  }
  /** The names of the files, in their order. */
  get names() {
    return this.#names;
  }
  beginFile(name) {
    this.#names.has(name) && (this.isUnclear = !0), this.#names.add(name), this.#totals.files += 1, this.#lastLine = 0;
  }
  addLine(line, isCovered) {
    line <= this.#lastLine && (this.isUnclear = !0), this.#lastLine = line, this.#totals.statements += 1, isCovered && (this.#totals.coveredLines += 1);
  }
  addBranch(total, covered) {
    this.#totals.branches += total, this.#totals.coveredBranches += covered;
  }
};

// src/ingest/plain-numbers.ts
function wholeNumberIn(bytes, start, end) {
  if (end <= start || end - start > 15) return -1;
  let number = 0;
  for (let place2 = start; place2 < end; place2 += 1) {
    let digit = (bytes[place2] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
function decimalIn(bytes, start, end) {
  let digits = 0, number = 0, point = -1;
  for (let place2 = start; place2 < end; place2 += 1) {
    let byte = bytes[place2] ?? 0, digit = byte - 48;
    if (digit >= 0 && digit <= 9)
      number = number * 10 + digit, digits += 1;
    else if (byte === 46 && point === -1 && place2 > start && place2 < end - 1) point = place2;
    else return -1;
  }
  return digits === 0 || digits > 15 ? -1 : point === -1 ? number : number / 10 ** (end - point - 1);
}

// src/ingest/plain-tag.ts
var NOTHING = new Uint8Array(0), SPACE = 32, QUOTE = 34, SLASH = 47, GREATER_THAN = 62, STOPS = stops();
function stops() {
  let table = new Uint8Array(256);
  table.fill(1, 0, SPACE), table.fill(1, 128);
  for (let code of [QUOTE, 38, 60]) table[code] = 1;
  return table;
}
var PlainTag = class {
  #repeats;
  #opening;
  /** Whether the first attribute has the value that it had in the tag before. */
  isLikeLast = !1;
  /** ` name="` of each attribute. */
  #words;
  /** By the number of an attribute, plus 1, the one that followed it last; first of all the tag itself. */
  #followers;
  #starts;
  #ends;
  /** A bit for each attribute that the tag has. */
  #seen = 0;
  /** The bytes of the last tag up to its second attribute's value, where it began with the first two in their order. */
  #lead = NOTHING;
  /** How far from the tag's start the first value then starts, and from the lead's end it ends. */
  #leadStart;
  #leadEnd;
  /**
   * @param attributes their names; each is known by its place here
   * @param repeats whether the first one mostly has the value that it has in the tag before
   */
  constructor(name, attributes, repeats) {
    this.#repeats = repeats, this.#opening = asciiBytes(`<${name}`), this.#words = attributes.map((attribute) => asciiBytes(` ${attribute}="`)), this.#followers = new Uint8Array(attributes.length + 1), this.#starts = new Int32Array(attributes.length), this.#ends = new Int32Array(attributes.length), this.#leadStart = this.#opening.length + this.#lengthOf(0), this.#leadEnd = this.#lengthOf(1) + 1;
  }
  /** Where the tag at `start` ends; -1 when it is no such tag, or not plain, or ends beyond the bytes. */
  end(bytes, start) {
    let lead = this.#lead;
    if (this.isLikeLast = lead.length > 0 && isAt(bytes, start, lead), this.isLikeLast) {
      let at = start + lead.length;
      return this.#starts[0] = start + this.#leadStart, this.#ends[0] = at - this.#leadEnd, this.#seen = 1, this.#restEnd(bytes, at, 1);
    }
    return isAt(bytes, start, this.#opening) ? this.#newEnd(bytes, start) : -1;
  }
  #newEnd(bytes, start) {
    let at = start + this.#opening.length, attribute = this.#attributeAt(bytes, at, 0);
    if (attribute === -1) return -1;
    let value = at + this.#lengthOf(attribute);
    this.#seen = 0;
    let end = this.#restEnd(bytes, value, attribute);
    if (this.#repeats && end !== -1) {
      let isUsual = (this.#seen & 3) === 3 && this.#followers[0] === 0 && this.#followers[1] === 1;
      this.#lead = isUsual ? bytes.slice(start, this.#starts[1]) : NOTHING;
    }
    return end;
  }
  /** The same from the value of an attribute on, those before which are noted. */
  #restEnd(bytes, from, first) {
    let { length } = bytes, attribute = first, seen = this.#seen, at = from;
    for (; ; ) {
      if ((seen & 1 << attribute) !== 0) return -1;
      for (seen |= 1 << attribute, this.#starts[attribute] = at; at < length && STOPS[bytes[at] ?? 0] === 0; ) at += 1;
      if (at >= length || bytes[at] !== QUOTE) return -1;
      this.#ends[attribute] = at, at += 1;
      let mark = at < length && bytes[at] === SPACE ? at + 1 : at;
      if (mark + 1 < length && bytes[mark] === SLASH && bytes[mark + 1] === GREATER_THAN)
        return this.#seen = seen, mark + 2;
      if (attribute = this.#attributeAt(bytes, at, attribute + 1), attribute === -1) return -1;
      at += this.#lengthOf(attribute);
    }
  }
  /** Where the value of an attribute starts; -1 when the tag has none. */
  valueStart(attribute) {
    return (this.#seen & 1 << attribute) === 0 ? -1 : this.#starts[attribute] ?? -1;
  }
  /** Where it ends; -1 when the tag has none. */
  valueEnd(attribute) {
    return (this.#seen & 1 << attribute) === 0 ? -1 : this.#ends[attribute] ?? -1;
  }
  /** The attribute that begins here; -1 for none. Neighbouring tags mostly have the same ones in the same order. */
  #attributeAt(bytes, at, last) {
    let expected = this.#followers[last] ?? 0;
    if (isAt(bytes, at, this.#words[expected] ?? NOTHING)) return expected;
    for (let attribute = 0; attribute < this.#words.length; attribute += 1)
      if (isAt(bytes, at, this.#words[attribute] ?? NOTHING))
        return this.#followers[last] = attribute, attribute;
    return -1;
  }
  #lengthOf(attribute) {
    return this.#words[attribute]?.length ?? 0;
  }
};
function isAt(bytes, start, word) {
  let { length } = word;
  if (start + length > bytes.length) return !1;
  for (let at = 0; at < length; at += 1) if (bytes[start + at] !== word[at]) return !1;
  return !0;
}
function asciiBytes(text) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

// src/ingest/xml-characters.ts
var CLASSES = classes();
function classes() {
  let table = new Uint8Array(256);
  for (let code = 0; code < 32; code += 1) table[code] = 3;
  return table[9] = 9, table[13] = 9, table[10] = 4, table[60] = 1, table[38] = 2, table[239] = 5, table[34] = 6, table[39] = 7, table.fill(8, 128, 192), table;
}
var NAME_START = 1, NAME2 = 2, SPACE2 = 4, NAMES = names();
function names() {
  let table = new Uint8Array(256), isLetter = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122;
  for (let code = 0; code < 256; code += 1)
    isLetter(code) || code === 95 || code === 58 || code >= 128 ? table[code] = NAME_START | NAME2 : code >= 48 && code <= 57 || code === 45 || code === 46 ? table[code] = NAME2 : (code === 32 || code === 9 || code === 10 || code === 13) && (table[code] = SPACE2);
  return table;
}
function isForbiddenCharacter(bytes, at) {
  return bytes[at] === 239 && bytes[at + 1] === 191 && (bytes[at + 2] ?? 0) >= 190;
}
function isNameStart(byte) {
  return byte !== void 0 && ((NAMES[byte] ?? 0) & NAME_START) !== 0;
}
function isNameByte(byte) {
  return byte !== void 0 && ((NAMES[byte] ?? 0) & NAME2) !== 0;
}
function isSpace(byte) {
  return byte !== void 0 && ((NAMES[byte] ?? 0) & SPACE2) !== 0;
}
var LONGEST_REFERENCE = 16, REFERENCE = /^&(?:lt|gt|amp|quot|apos|#\d{1,8}|#x[\dA-Fa-f]{1,8});$/;
function referenceEnd(bytes, start, end) {
  let limit = Math.min(end, start + LONGEST_REFERENCE), at = start + 1;
  for (; at < limit && bytes[at] !== 59; ) {
    let byte = bytes[at];
    if (byte !== 35 && (!isNameByte(byte) || (byte ?? 0) >= 128)) return -1;
    at += 1;
  }
  return at === limit ? at === start + LONGEST_REFERENCE ? -1 : -2 : REFERENCE.test(asciiText(bytes, start, at + 1)) ? at + 1 : -1;
}
function asciiText(bytes, start, end) {
  let text = "";
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
var ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function resolveReferences(text) {
  return text.includes("&") ? text.replace(/&(?:#x([\dA-Fa-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/g, (_, hex, decimal, name) => {
    if (name !== void 0) return ENTITIES[String(name)] ?? "";
    let code = hex !== void 0 ? Number.parseInt(String(hex), 16) : Number.parseInt(String(decimal), 10);
    return isXmlCharacter(code) ? String.fromCodePoint(code) : "";
  }) : text;
}
function attributeValue(raw) {
  return resolveReferences(raw.replace(/\r\n|[\t\n\r]/g, " "));
}
function isXmlCharacter(code) {
  return code === 9 || code === 10 || code === 13 || code >= 32 && code <= 55295 || code >= 57344 && code <= 65533 || code >= 65536 && code <= 1114111;
}

// src/ingest/plain-line.ts
var NUMBER = 0, HITS = 1, BRANCH2 = 2, COVERAGE = 3, MISSING = 4, TRUE = asciiBytes("true"), OPENING3 = 40, CLOSING2 = 41, SLASH2 = 47, MOST_DIGITS = 6, PlainLine = class {
  line = 0;
  hits = 0;
  /** How many branches leave the line; -1 when it has none. */
  total = -1;
  covered = 0;
  #tag = new PlainTag(
    "line",
    ["number", "hits", "branch", "condition-coverage", "missing-branches"],
    !1
  );
  #bytes = new Uint8Array(0);
  /** Where the line's tag at `start` ends; -1 when it is something else. */
  end(bytes, start) {
    let tag = this.#tag, end = tag.end(bytes, start);
    return end === -1 || (this.line = wholeNumberIn(bytes, tag.valueStart(NUMBER), tag.valueEnd(NUMBER)), this.hits = wholeNumberIn(bytes, tag.valueStart(HITS), tag.valueEnd(HITS)), lineNumber(this.line) === null || this.hits === -1) ? -1 : (this.#bytes = bytes, this.total = -1, tag.valueStart(BRANCH2) === -1 || this.#readBranches() ? end : -1);
  }
  /** Where the branches that did not run lead, as it is written; until the next line is read. */
  get missing() {
    return asciiText(this.#bytes, this.#tag.valueStart(MISSING), this.#tag.valueEnd(MISSING));
  }
  /** `branch="true" condition-coverage="50% (1/2)"`; false when it is written otherwise. */
  #readBranches() {
    let bytes = this.#bytes, branch = this.#tag.valueStart(BRANCH2), from = this.#tag.valueStart(COVERAGE);
    if (this.#tag.valueEnd(BRANCH2) - branch !== TRUE.length || !isAt(bytes, branch, TRUE) || from === -1)
      return !1;
    let last = this.#tag.valueEnd(COVERAGE) - 1, opening = placeOf(bytes, OPENING3, from, last), slash = placeOf(bytes, SLASH2, opening, last);
    return bytes[last] !== CLOSING2 || slash - opening > MOST_DIGITS + 1 || last - slash > MOST_DIGITS + 1 ? !1 : (this.covered = wholeNumberIn(bytes, opening + 1, slash), this.total = wholeNumberIn(bytes, slash + 1, last), this.covered !== -1 && this.total >= this.covered);
  }
};
function placeOf(bytes, byte, start, end) {
  let at = start;
  for (; at < end && bytes[at] !== byte; ) at += 1;
  return at;
}

// node_modules/fast-xml-parser/src/util.js
var nameStartChar = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD", nameChar = nameStartChar + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040", nameRegexp = "[" + nameStartChar + "][" + nameChar + "]*", regexName = new RegExp("^" + nameRegexp + "$");
function getAllMatches(string, regex) {
  let matches2 = [], match = regex.exec(string);
  for (; match; ) {
    let allmatches = [];
    allmatches.startIndex = regex.lastIndex - match[0].length;
    let len = match.length;
    for (let index = 0; index < len; index++)
      allmatches.push(match[index]);
    matches2.push(allmatches), match = regex.exec(string);
  }
  return matches2;
}
var isName = function(string) {
  let match = regexName.exec(string);
  return !(match === null || typeof match > "u");
};
function isExist(v) {
  return typeof v < "u";
}
var DANGEROUS_PROPERTY_NAMES = ["hasOwnProperty", "toString", "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"], criticalProperties = ["__proto__", "constructor", "prototype"];

// node_modules/fast-xml-parser/src/validator.js
var defaultOptions = { allowBooleanAttributes: !1, unpairedTags: [] };
function validate(xmlData, options) {
  options = Object.assign({}, defaultOptions, options);
  let tags = [], tagFound = !1, reachedRoot = !1;
  xmlData[0] === "\uFEFF" && (xmlData = xmlData.substr(1));
  for (let i = 0; i < xmlData.length; i++)
    if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
      if (i += 2, i = readPI(xmlData, i), i.err) return i;
    } else if (xmlData[i] === "<") {
      let tagStartPos = i;
      if (i++, xmlData[i] === "!") {
        i = readCommentAndCDATA(xmlData, i);
        continue;
      } else {
        let closingTag = !1;
        xmlData[i] === "/" && (closingTag = !0, i++);
        let tagName = "";
        for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== `
` && xmlData[i] !== "\r"; i++)
          tagName += xmlData[i];
        if (tagName = tagName.trim(), tagName[tagName.length - 1] === "/" && (tagName = tagName.substring(0, tagName.length - 1), i--), !validateTagName(tagName)) {
          let msg;
          return tagName.trim().length === 0 ? msg = "Invalid space after '<'." : msg = "Tag '" + tagName + "' is an invalid name.", getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
        }
        let result = readAttributeStr(xmlData, i);
        if (result === !1)
          return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
        let attrStr = result.value;
        if (i = result.index, attrStr[attrStr.length - 1] === "/") {
          let attrStrStart = i - attrStr.length;
          attrStr = attrStr.substring(0, attrStr.length - 1);
          let isValid = validateAttributeString(attrStr, options);
          if (isValid === !0)
            tagFound = !0;
          else
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
        } else if (closingTag)
          if (result.tagClosed) {
            if (attrStr.trim().length > 0)
              return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
            if (tags.length === 0)
              return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
            {
              let otg = tags.pop();
              if (tagName !== otg.tagName) {
                let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
                return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
              }
              tags.length == 0 && (reachedRoot = !0);
            }
          } else return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
        else {
          let isValid = validateAttributeString(attrStr, options);
          if (isValid !== !0)
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
          if (reachedRoot === !0)
            return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
          options.unpairedTags.indexOf(tagName) !== -1 || tags.push({ tagName, tagStartPos }), tagFound = !0;
        }
        for (i++; i < xmlData.length; i++)
          if (xmlData[i] === "<")
            if (xmlData[i + 1] === "!") {
              i++, i = readCommentAndCDATA(xmlData, i);
              continue;
            } else if (xmlData[i + 1] === "?") {
              if (i = readPI(xmlData, ++i), i.err) return i;
            } else
              break;
          else if (xmlData[i] === "&") {
            let afterAmp = validateAmpersand(xmlData, i);
            if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
            i = afterAmp;
          } else if (reachedRoot === !0 && !isWhiteSpace(xmlData[i]))
            return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
        xmlData[i] === "<" && i--;
      }
    } else {
      if (isWhiteSpace(xmlData[i]))
        continue;
      return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
    }
  if (tagFound) {
    if (tags.length == 1)
      return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
    if (tags.length > 0)
      return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", { line: 1, col: 1 });
  } else return getErrorObject("InvalidXml", "Start tag expected.", 1);
  return !0;
}
function isWhiteSpace(char) {
  return char === " " || char === "	" || char === `
` || char === "\r";
}
function readPI(xmlData, i) {
  let start = i;
  for (; i < xmlData.length; i++)
    if (xmlData[i] == "?" || xmlData[i] == " ") {
      let tagname = xmlData.substr(start, i - start);
      if (i > 5 && tagname === "xml")
        return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
      if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
        i++;
        break;
      } else
        continue;
    }
  return i;
}
function readCommentAndCDATA(xmlData, i) {
  if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
    for (i += 3; i < xmlData.length; i++)
      if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
        i += 2;
        break;
      }
  } else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
    let angleBracketsCount = 1;
    for (i += 8; i < xmlData.length; i++)
      if (xmlData[i] === "<")
        angleBracketsCount++;
      else if (xmlData[i] === ">" && (angleBracketsCount--, angleBracketsCount === 0))
        break;
  } else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
    for (i += 8; i < xmlData.length; i++)
      if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
        i += 2;
        break;
      }
  }
  return i;
}
var doubleQuote = '"', singleQuote = "'";
function readAttributeStr(xmlData, i) {
  let attrStr = "", startChar = "", tagClosed = !1;
  for (; i < xmlData.length; i++) {
    if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote)
      startChar === "" ? startChar = xmlData[i] : startChar !== xmlData[i] || (startChar = "");
    else if (xmlData[i] === ">" && startChar === "") {
      tagClosed = !0;
      break;
    }
    attrStr += xmlData[i];
  }
  return startChar !== "" ? !1 : { value: attrStr, index: i, tagClosed };
}
function scanAttributeTokens(attrStr) {
  let tokens = [], len = attrStr.length, i = 0;
  for (; i < len; ) {
    let tokenStart = i;
    for (; i < len && isWhiteSpace(attrStr[i]); ) i++;
    if (i >= len) break;
    if (attrStr[i] === "=") {
      i++;
      continue;
    }
    let leadingWs = attrStr.slice(tokenStart, i), nameStart = i;
    for (; i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "="; ) i++;
    let name = attrStr.slice(nameStart, i), equalsGroup, j = i;
    for (; j < len && isWhiteSpace(attrStr[j]); ) j++;
    j < len && attrStr[j] === "=" && (equalsGroup = attrStr.slice(i, j + 1), i = j + 1);
    let quoteChar, value, k = i;
    for (; k < len && isWhiteSpace(attrStr[k]); ) k++;
    if (k < len && (attrStr[k] === '"' || attrStr[k] === "'")) {
      let valueStart = k + 1, closeIdx = attrStr.indexOf(attrStr[k], valueStart);
      closeIdx !== -1 && (quoteChar = attrStr[k], value = attrStr.slice(valueStart, closeIdx), i = closeIdx + 1);
    }
    let token = { startIndex: tokenStart };
    token[1] = leadingWs, token[2] = name, token[3] = equalsGroup, token[4] = quoteChar !== void 0 ? !0 : void 0, token[5] = quoteChar, token[6] = value, tokens.push(token);
  }
  return tokens;
}
function validateAttributeString(attrStr, options) {
  let matches2 = scanAttributeTokens(attrStr), attrNames = {};
  for (let i = 0; i < matches2.length; i++) {
    if (matches2[i][1].length === 0)
      return getErrorObject("InvalidAttr", "Attribute '" + matches2[i][2] + "' has no space in starting.", getPositionFromMatch(matches2[i]));
    if (matches2[i][3] !== void 0 && matches2[i][4] === void 0)
      return getErrorObject("InvalidAttr", "Attribute '" + matches2[i][2] + "' is without value.", getPositionFromMatch(matches2[i]));
    if (matches2[i][3] === void 0 && !options.allowBooleanAttributes)
      return getErrorObject("InvalidAttr", "boolean attribute '" + matches2[i][2] + "' is not allowed.", getPositionFromMatch(matches2[i]));
    let attrName = matches2[i][2];
    if (!validateAttrName(attrName))
      return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches2[i]));
    if (!Object.prototype.hasOwnProperty.call(attrNames, attrName))
      attrNames[attrName] = 1;
    else
      return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches2[i]));
  }
  return !0;
}
function validateNumberAmpersand(xmlData, i) {
  let re = /\d/;
  for (xmlData[i] === "x" && (i++, re = /[\da-fA-F]/); i < xmlData.length; i++) {
    if (xmlData[i] === ";") return i;
    if (!xmlData[i].match(re)) break;
  }
  return -1;
}
function validateAmpersand(xmlData, i) {
  if (i++, xmlData[i] === ";") return -1;
  if (xmlData[i] === "#")
    return i++, validateNumberAmpersand(xmlData, i);
  let count = 0;
  for (; i < xmlData.length; i++, count++)
    if (!(xmlData[i].match(/\w/) && count < 20)) {
      if (xmlData[i] === ";") break;
      return -1;
    }
  return i;
}
function getErrorObject(code, message, lineNumber2) {
  return { err: { code, msg: message, line: lineNumber2.line || lineNumber2, col: lineNumber2.col } };
}
function validateAttrName(attrName) {
  return isName(attrName);
}
function validateTagName(tagname) {
  return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
  let lines = xmlData.substring(0, index).split(/\r?\n/);
  return { line: lines.length, col: lines[lines.length - 1].length + 1 };
}
function getPositionFromMatch(match) {
  return match.startIndex + match[1].length;
}

// node_modules/@nodable/entities/src/entities.js
var CURRENCY = { cent: "¢", pound: "£", curren: "¤", yen: "¥", euro: "€", dollar: "$", fnof: "ƒ", inr: "₹", af: "؋", birr: "ብር", peso: "₱", rub: "₽", won: "₩", yuan: "¥", cedil: "¸" };
var XML = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' }, COMMON_HTML = { nbsp: " ", copy: "©", reg: "®", trade: "™", mdash: "—", ndash: "–", hellip: "…", laquo: "«", raquo: "»", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", bull: "•", para: "¶", sect: "§", deg: "°", frac12: "½", frac14: "¼", frac34: "¾" };

// node_modules/@nodable/entities/src/EntityDecoder.js
var ENTITY_ACTION = Object.freeze({ ALLOW: "allow", BLOCK: "block", THROW: "throw" }), SPECIAL_CHARS = new Set("!?\\\\/[]$%{}^&*()<>|+");
function validateEntityName(name) {
  if (name[0] === "#")
    throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
  for (let ch of name)
    if (SPECIAL_CHARS.has(ch))
      throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
  return name;
}
function mergeEntityMaps(...maps) {
  let out = /* @__PURE__ */ Object.create(null);
  for (let map of maps)
    if (map)
      for (let key of Object.keys(map)) {
        let raw = map[key];
        if (typeof raw == "string")
          out[key] = raw;
        else if (raw && typeof raw == "object" && raw.val !== void 0) {
          let val = raw.val;
          typeof val == "string" && (out[key] = val);
        }
      }
  return out;
}
var LIMIT_TIER_EXTERNAL = "external", LIMIT_TIER_BASE = "base", LIMIT_TIER_ALL = "all";
function parseLimitTiers(raw) {
  return !raw || raw === LIMIT_TIER_EXTERNAL ? /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]) : raw === LIMIT_TIER_ALL ? /* @__PURE__ */ new Set([LIMIT_TIER_ALL]) : raw === LIMIT_TIER_BASE ? /* @__PURE__ */ new Set([LIMIT_TIER_BASE]) : Array.isArray(raw) ? new Set(raw) : /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
var NCR_LEVEL = Object.freeze({ allow: 0, leave: 1, remove: 2, throw: 3 }), XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([9, 10, 13]);
function parseNCRConfig(ncr) {
  if (!ncr)
    return { xmlVersion: 1, onLevel: NCR_LEVEL.allow, nullLevel: NCR_LEVEL.remove };
  let xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1, onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow, nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove, clampedNull = Math.max(nullLevel, NCR_LEVEL.remove);
  return { xmlVersion, onLevel, nullLevel: clampedNull };
}
var EntityDecoder = class {
  constructor(options = {}) {
    this._limit = options.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = typeof options.postCheck == "function" ? options.postCheck : (r) => r, this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL), this._numericAllowed = options.numericAllowed ?? !0, this._baseMap = mergeEntityMaps(XML, options.namedEntities || null), this._externalMap = /* @__PURE__ */ Object.create(null), this._inputMap = /* @__PURE__ */ Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []), this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
    let ncrCfg = parseNCRConfig(options.ncr);
    this._ncrXmlVersion = ncrCfg.xmlVersion, this._ncrOnLevel = ncrCfg.onLevel, this._ncrNullLevel = ncrCfg.nullLevel, this._onExternalEntity = typeof options.onExternalEntity == "function" ? options.onExternalEntity : null, this._onInputEntity = typeof options.onInputEntity == "function" ? options.onInputEntity : null;
  }
  _applyRegistrationHook(hook, name, value, context) {
    if (!hook) return !0;
    let action = hook(name, value);
    if (action === ENTITY_ACTION.BLOCK) return !1;
    if (action === ENTITY_ACTION.THROW)
      throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
    return !0;
  }
  setExternalEntities(map) {
    if (map)
      for (let key of Object.keys(map))
        validateEntityName(key);
    if (!this._onExternalEntity) {
      this._externalMap = mergeEntityMaps(map);
      return;
    }
    let flat = mergeEntityMaps(map), filtered = /* @__PURE__ */ Object.create(null);
    for (let [name, value] of Object.entries(flat))
      this._applyRegistrationHook(this._onExternalEntity, name, value, "external") && (filtered[name] = value);
    this._externalMap = filtered;
  }
  addExternalEntity(key, value) {
    validateEntityName(key), typeof value == "string" && value.indexOf("&") === -1 && this._applyRegistrationHook(this._onExternalEntity, key, value, "external") && (this._externalMap[key] = value);
  }
  addInputEntities(map) {
    if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) {
      this._inputMap = mergeEntityMaps(map);
      return;
    }
    let flat = mergeEntityMaps(map), filtered = /* @__PURE__ */ Object.create(null);
    for (let [name, value] of Object.entries(flat))
      this._applyRegistrationHook(this._onInputEntity, name, value, "input") && (filtered[name] = value);
    this._inputMap = filtered;
  }
  reset() {
    return this._inputMap = /* @__PURE__ */ Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this;
  }
  setXmlVersion(version) {
    this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
  }
  decode(str) {
    if (typeof str != "string" || str.length === 0 || str.indexOf("&") === -1) return str;
    let original = str, chunks = [], len = str.length, last = 0, i = 0, limitExpansions = this._maxTotalExpansions > 0, limitLength = this._maxExpandedLength > 0, checkLimits = limitExpansions || limitLength;
    for (; i < len; ) {
      if (str.charCodeAt(i) !== 38) {
        i++;
        continue;
      }
      let j = i + 1;
      for (; j < len && str.charCodeAt(j) !== 59 && j - i <= 32; ) j++;
      if (j >= len || str.charCodeAt(j) !== 59) {
        i++;
        continue;
      }
      let token = str.slice(i + 1, j);
      if (token.length === 0) {
        i++;
        continue;
      }
      let replacement, tier;
      if (this._removeSet.has(token))
        replacement = "", tier === void 0 && (tier = LIMIT_TIER_EXTERNAL);
      else if (this._leaveSet.has(token)) {
        i++;
        continue;
      } else if (token.charCodeAt(0) === 35) {
        let ncrResult = this._resolveNCR(token);
        if (ncrResult === void 0) {
          i++;
          continue;
        }
        replacement = ncrResult, tier = LIMIT_TIER_BASE;
      } else {
        let resolved = this._resolveName(token);
        replacement = resolved?.value, tier = resolved?.tier;
      }
      if (replacement === void 0) {
        i++;
        continue;
      }
      if (i > last && chunks.push(str.slice(last, i)), chunks.push(replacement), last = j + 1, i = last, checkLimits && this._tierCounts(tier)) {
        if (limitExpansions && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions))
          throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
        if (limitLength) {
          let delta = replacement.length - (token.length + 2);
          if (delta > 0 && (this._expandedLength += delta, this._expandedLength > this._maxExpandedLength))
            throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
        }
      }
    }
    last < len && chunks.push(str.slice(last));
    let result = chunks.length === 0 ? str : chunks.join("");
    return this._postCheck(result, original);
  }
  _tierCounts(tier) {
    return this._limitTiers.has(LIMIT_TIER_ALL) ? !0 : this._limitTiers.has(tier);
  }
  _resolveName(name) {
    if (name in this._inputMap) return { value: this._inputMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._externalMap) return { value: this._externalMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._baseMap) return { value: this._baseMap[name], tier: LIMIT_TIER_BASE };
  }
  _classifyNCR(cp) {
    return cp === 0 ? this._ncrNullLevel : cp >= 55296 && cp <= 57343 || this._ncrXmlVersion === 1 && cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp) ? NCR_LEVEL.remove : -1;
  }
  _applyNCRAction(action, token, cp) {
    switch (action) {
      case NCR_LEVEL.allow:
        return String.fromCodePoint(cp);
      case NCR_LEVEL.remove:
        return "";
      case NCR_LEVEL.leave:
        return;
      case NCR_LEVEL.throw:
        throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);
      default:
        return String.fromCodePoint(cp);
    }
  }
  _resolveNCR(token) {
    let second = token.charCodeAt(1), cp;
    if (second === 120 || second === 88 ? cp = parseInt(token.slice(2), 16) : cp = parseInt(token.slice(1), 10), Number.isNaN(cp) || cp < 0 || cp > 1114111) return;
    let minimum = this._classifyNCR(cp);
    if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return;
    let effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
    return this._applyNCRAction(effective, token, cp);
  }
};

// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
var defaultOnDangerousProperty = (name) => DANGEROUS_PROPERTY_NAMES.includes(name) ? "__" + name : name, defaultOptions2 = { preserveOrder: !1, attributeNamePrefix: "@_", attributesGroupName: !1, textNodeName: "#text", ignoreAttributes: !0, removeNSPrefix: !1, allowBooleanAttributes: !1, parseTagValue: !0, parseAttributeValue: !1, trimValues: !0, cdataPropName: !1, numberParseOptions: { hex: !0, leadingZeros: !0, eNotation: !0, unicode: !1 }, tagValueProcessor: function(tagName, val) {
  return val;
}, attributeValueProcessor: function(attrName, val) {
  return val;
}, stopNodes: [], alwaysCreateTextNode: !1, isArray: () => !1, commentPropName: !1, unpairedTags: [], processEntities: !0, htmlEntities: !1, entityDecoder: null, ignoreDeclaration: !1, ignorePiTags: !1, transformTagName: !1, transformAttributeName: !1, updateTag: function(tagName, jPath, attrs) {
  return tagName;
}, captureMetaData: !1, maxNestedTags: 100, strictReservedNames: !0, jPath: !0, onDangerousProperty: defaultOnDangerousProperty };
function validatePropertyName(propertyName, optionName) {
  if (typeof propertyName != "string")
    return;
  let normalized = propertyName.toLowerCase();
  if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase()))
    throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
  if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase()))
    throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function normalizeProcessEntities(value, htmlEntities) {
  return typeof value == "boolean" ? { enabled: value, maxEntitySize: 1e4, maxExpansionDepth: 1e4, maxTotalExpansions: 1 / 0, maxExpandedLength: 1e5, maxEntityCount: 1e3, allowedTags: null, tagFilter: null, appliesTo: "all" } : typeof value == "object" && value !== null ? { enabled: value.enabled !== !1, maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4), maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4), maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? 1 / 0), maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5), maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3), allowedTags: value.allowedTags ?? null, tagFilter: value.tagFilter ?? null, appliesTo: value.appliesTo ?? "all" } : normalizeProcessEntities(!0);
}
var buildOptions = function(options) {
  let built = Object.assign({}, defaultOptions2, options), propertyNameOptions = [{ value: built.attributeNamePrefix, name: "attributeNamePrefix" }, { value: built.attributesGroupName, name: "attributesGroupName" }, { value: built.textNodeName, name: "textNodeName" }, { value: built.cdataPropName, name: "cdataPropName" }, { value: built.commentPropName, name: "commentPropName" }];
  for (let { value, name } of propertyNameOptions)
    value && validatePropertyName(value, name);
  return built.onDangerousProperty === null && (built.onDangerousProperty = defaultOnDangerousProperty), built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities), built.unpairedTagsSet = new Set(built.unpairedTags), built.stopNodes && Array.isArray(built.stopNodes) && (built.stopNodes = built.stopNodes.map((node) => typeof node == "string" && node.startsWith("*.") ? ".." + node.substring(2) : node)), built;
};

// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
var METADATA_SYMBOL;
typeof Symbol != "function" ? METADATA_SYMBOL = "@@xmlMetadata" : METADATA_SYMBOL = /* @__PURE__ */ Symbol("XML Node Metadata");
var XmlNode = class {
  constructor(tagname) {
    this.tagname = tagname, this.child = [], this[":@"] = /* @__PURE__ */ Object.create(null);
  }
  add(key, val) {
    key === "__proto__" && (key = "#__proto__"), this.child.push({ [key]: val });
  }
  addChild(node, startIndex) {
    node.tagname === "__proto__" && (node.tagname = "#__proto__"), node[":@"] && Object.keys(node[":@"]).length > 0 ? this.child.push({ [node.tagname]: node.child, ":@": node[":@"] }) : this.child.push({ [node.tagname]: node.child }), this.addStartIndex(startIndex);
  }
  addStartIndex(startIndex) {
    startIndex !== void 0 && (this.child[this.child.length - 1][METADATA_SYMBOL] = { startIndex });
  }
  addEndIndex(endIndex) {
    let lastChild = this.child[this.child.length - 1];
    lastChild !== void 0 && lastChild[METADATA_SYMBOL] !== void 0 && lastChild[METADATA_SYMBOL].endIndex === void 0 && (lastChild[METADATA_SYMBOL].endIndex = endIndex);
  }
  static getMetaDataSymbol() {
    return METADATA_SYMBOL;
  }
};

// node_modules/xml-naming/src/index.js
var nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�", nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀", nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀", buildRegexes = (startChar, char, flags = "") => {
  let ncStart = startChar.replace(":", ""), ncChar = char.replace(":", ""), ncNamePat = `[${ncStart}][${ncChar}]*`;
  return { name: new RegExp(`^[${startChar}][${char}]*$`, flags), ncName: new RegExp(`^${ncNamePat}$`, flags), qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags), nmToken: new RegExp(`^[${char}]+$`, flags), nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags) };
}, regexes10 = buildRegexes(nameStartChar10, nameChar10), regexes11 = buildRegexes(nameStartChar11, nameChar11, "u"), nameStartCharAscii = ":A-Za-z_", nameCharAscii = nameStartCharAscii + "\\-\\.\\d", regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii), getRegexes = (xmlVersion = "1.0", asciiOnly = !1) => asciiOnly ? regexesAscii : xmlVersion === "1.1" ? regexes11 : regexes10;
var qName = (str, { xmlVersion = "1.0", asciiOnly = !1 } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);

// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
  constructor(options, xmlVersion) {
    this.suppressValidationErr = !options, this.options = options, this.xmlVersion = xmlVersion || 1;
  }
  setXmlVersion(xmlVersion = 1) {
    this.xmlVersion = xmlVersion;
  }
  readDocType(xmlData, i) {
    let entities = /* @__PURE__ */ Object.create(null), entityCount = 0;
    if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
      i = i + 9;
      let angleBracketsCount = 1, hasBody = !1, comment = !1, quoteChar = null, exp = "";
      for (; i < xmlData.length; i++) {
        if (quoteChar !== null) {
          xmlData[i] === quoteChar && (quoteChar = null), exp += xmlData[i];
          continue;
        }
        if (!hasBody && !comment && (xmlData[i] === '"' || xmlData[i] === "'")) {
          quoteChar = xmlData[i], exp += xmlData[i];
          continue;
        }
        if (xmlData[i] === "<" && !comment) {
          if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
            i += 7;
            let entityName, val;
            if ([entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr), val.indexOf("&") === -1) {
              if (this.options.enabled !== !1 && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount)
                throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
              entities[entityName] = val, entityCount++;
            }
          } else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
            i += 8;
            let { index } = this.readElementExp(xmlData, i + 1);
            i = index;
          } else if (hasBody && hasSeq(xmlData, "!ATTLIST", i))
            i += 8;
          else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
            i += 9;
            let { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
            i = index;
          } else if (hasSeq(xmlData, "!--", i)) comment = !0;
          else throw new Error("Invalid DOCTYPE");
          angleBracketsCount++, exp = "";
        } else if (xmlData[i] === ">") {
          if (comment ? xmlData[i - 1] === "-" && xmlData[i - 2] === "-" && (comment = !1, angleBracketsCount--) : angleBracketsCount--, angleBracketsCount === 0)
            break;
        } else xmlData[i] === "[" ? hasBody = !0 : exp += xmlData[i];
      }
      if (quoteChar !== null || angleBracketsCount !== 0)
        throw new Error("Unclosed DOCTYPE");
    } else
      throw new Error("Invalid Tag instead of DOCTYPE");
    return { entities, i };
  }
  readEntityExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== '"' && xmlData[i] !== "'"; )
      i++;
    let entityName = xmlData.substring(startIndex, i);
    if (validateEntityName2(entityName, { xmlVersion: this.xmlVersion }), i = skipWhitespace(xmlData, i), !this.suppressValidationErr) {
      if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM")
        throw new Error("External entities are not supported");
      if (xmlData[i] === "%")
        throw new Error("Parameter entities are not supported");
    }
    let entityValue = "";
    if ([i, entityValue] = this.readIdentifierVal(xmlData, i, "entity"), this.options.enabled !== !1 && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize)
      throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
    return i--, [entityName, entityValue, i];
  }
  readNotationExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let notationName = xmlData.substring(startIndex, i);
    !this.suppressValidationErr && validateEntityName2(notationName, { xmlVersion: this.xmlVersion }), i = skipWhitespace(xmlData, i);
    let identifierType = xmlData.substring(i, i + 6).toUpperCase();
    if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC")
      throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
    i += identifierType.length, i = skipWhitespace(xmlData, i);
    let publicIdentifier = null, systemIdentifier = null;
    if (identifierType === "PUBLIC")
      [i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier"), i = skipWhitespace(xmlData, i), (xmlData[i] === '"' || xmlData[i] === "'") && ([i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier"));
    else if (identifierType === "SYSTEM" && ([i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier"), !this.suppressValidationErr && !systemIdentifier))
      throw new Error("Missing mandatory system identifier for SYSTEM notation");
    return { notationName, publicIdentifier, systemIdentifier, index: --i };
  }
  readIdentifierVal(xmlData, i, type) {
    let identifierVal = "", startChar = xmlData[i];
    if (startChar !== '"' && startChar !== "'")
      throw new Error(`Expected quoted string, found "${startChar}"`);
    i++;
    let startIndex = i;
    for (; i < xmlData.length && xmlData[i] !== startChar; )
      i++;
    if (identifierVal = xmlData.substring(startIndex, i), xmlData[i] !== startChar)
      throw new Error(`Unterminated ${type} value`);
    return i++, [i, identifierVal];
  }
  readElementExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let elementName = xmlData.substring(startIndex, i);
    if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion }))
      throw new Error(`Invalid element name: "${elementName}"`);
    i = skipWhitespace(xmlData, i);
    let contentModel = "";
    if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
    else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
    else if (xmlData[i] === "(") {
      i++;
      let startIndex2 = i;
      for (; i < xmlData.length && xmlData[i] !== ")"; )
        i++;
      if (contentModel = xmlData.substring(startIndex2, i), xmlData[i] !== ")")
        throw new Error("Unterminated content model");
    } else if (!this.suppressValidationErr)
      throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
    return { elementName, contentModel: contentModel.trim(), index: i };
  }
  readAttlistExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let elementName = xmlData.substring(startIndex, i);
    for (validateEntityName2(elementName, { xmlVersion: this.xmlVersion }), i = skipWhitespace(xmlData, i), startIndex = i; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let attributeName = xmlData.substring(startIndex, i);
    if (!validateEntityName2(attributeName, { xmlVersion: this.xmlVersion }))
      throw new Error(`Invalid attribute name: "${attributeName}"`);
    i = skipWhitespace(xmlData, i);
    let attributeType = "";
    if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
      if (attributeType = "NOTATION", i += 8, i = skipWhitespace(xmlData, i), xmlData[i] !== "(")
        throw new Error(`Expected '(', found "${xmlData[i]}"`);
      i++;
      let allowedNotations = [];
      for (; i < xmlData.length && xmlData[i] !== ")"; ) {
        let startIndex2 = i;
        for (; i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")"; )
          i++;
        let notation = xmlData.substring(startIndex2, i);
        if (notation = notation.trim(), !validateEntityName2(notation, { xmlVersion: this.xmlVersion }))
          throw new Error(`Invalid notation name: "${notation}"`);
        allowedNotations.push(notation), xmlData[i] === "|" && (i++, i = skipWhitespace(xmlData, i));
      }
      if (xmlData[i] !== ")")
        throw new Error("Unterminated list of notations");
      i++, attributeType += " (" + allowedNotations.join("|") + ")";
    } else {
      let startIndex2 = i;
      for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
        i++;
      attributeType += xmlData.substring(startIndex2, i);
      let validTypes = ["CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"];
      if (!this.suppressValidationErr && !validTypes.includes(attributeType.toUpperCase()))
        throw new Error(`Invalid attribute type: "${attributeType}"`);
    }
    i = skipWhitespace(xmlData, i);
    let defaultValue = "";
    return xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED" ? (defaultValue = "#REQUIRED", i += 8) : xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED" ? (defaultValue = "#IMPLIED", i += 7) : [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST"), { elementName, attributeName, attributeType, defaultValue, index: i };
  }
}, skipWhitespace = (data, index) => {
  for (; index < data.length && /\s/.test(data[index]); )
    index++;
  return index;
};
function hasSeq(data, seq, i) {
  for (let j = 0; j < seq.length; j++)
    if (seq[j] !== data[i + j + 1]) return !1;
  return !0;
}
function validateEntityName2(name, xmlVersion) {
  if (qName(name, { xmlVersion })) return name;
  throw new Error(`Invalid entity name ${name}`);
}

// node_modules/anynum/digitTable.js
var SCRIPT_ZEROS = [48, 1632, 1776, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 4240, 6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 65296, 120782, 120792, 120802, 120812, 120822, 66720, 68912, 69734, 69872, 69942, 70096, 70384, 70736, 70864, 71248, 71360, 71472, 71904, 72016, 72688, 72784, 73040, 73120, 73552, 92768, 92864, 93008, 123200, 123632, 124144, 125264, 130032], NOT_DIGIT = 255, HIGH_MAP = /* @__PURE__ */ new Map(), LOW_MAX = 65535, LOW_MIN = 1632, TABLE_OFFSET = LOW_MIN, TABLE_SIZE = LOW_MAX - LOW_MIN + 1, TABLE = new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);
for (let zero of SCRIPT_ZEROS)
  for (let d = 0; d < 10; d++) {
    let cp = zero + d;
    cp <= LOW_MAX ? TABLE[cp - TABLE_OFFSET] = d : HIGH_MAP.set(cp, d);
  }

// node_modules/anynum/anynum.js
var CHAR_0 = 48, CHAR_9 = 57, CHAR_MINUS = 45, MINUS_SET = /* @__PURE__ */ new Set([8722, 65293, 65123]);
function anynum(str) {
  if (typeof str != "string") return str;
  let len = str.length;
  if (len === 0) return str;
  let firstHit = -1;
  for (let i = 0; i < len; i++) {
    let cc = str.charCodeAt(i);
    if (!(cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS)) {
      if (cc < TABLE_OFFSET) {
        if (MINUS_SET.has(cc)) {
          firstHit = i;
          break;
        }
        continue;
      }
      if (cc >= 55296 && cc <= 56319) {
        if (i + 1 < len) {
          let low = str.charCodeAt(i + 1);
          if (low >= 56320 && low <= 57343) {
            let cp = 65536 + (cc - 55296 << 10) + (low - 56320);
            if (HIGH_MAP.has(cp)) {
              firstHit = i;
              break;
            }
          }
        }
        continue;
      }
      if (TABLE[cc - TABLE_OFFSET] !== NOT_DIGIT || MINUS_SET.has(cc)) {
        firstHit = i;
        break;
      }
    }
  }
  if (firstHit === -1) return str;
  let chars = [];
  firstHit > 0 && chars.push(str.slice(0, firstHit));
  for (let i = firstHit; i < len; i++) {
    let cc = str.charCodeAt(i);
    if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
      chars.push(str[i]);
      continue;
    }
    if (cc < TABLE_OFFSET) {
      chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
      continue;
    }
    if (cc >= 55296 && cc <= 56319) {
      if (i + 1 < len) {
        let low = str.charCodeAt(i + 1);
        if (low >= 56320 && low <= 57343) {
          let cp = 65536 + (cc - 55296 << 10) + (low - 56320), d2 = HIGH_MAP.get(cp);
          if (d2 !== void 0) {
            chars.push(String.fromCharCode(d2 + 48)), i++;
            continue;
          }
        }
      }
      chars.push(str[i]);
      continue;
    }
    if (MINUS_SET.has(cc)) {
      chars.push("-");
      continue;
    }
    let d = TABLE[cc - TABLE_OFFSET];
    chars.push(d !== NOT_DIGIT ? String.fromCharCode(d + 48) : str[i]);
  }
  return chars.join("");
}
var anynum_default = anynum;

// node_modules/strnum/strnum.js
var hexRegex = /^[-+]?0x[a-fA-F0-9]+$/, binRegex = /^0b[01]+$/, octRegex = /^0o[0-7]+$/, numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, consider = { hex: !0, binary: !1, octal: !1, leadingZeros: !0, decimalPoint: ".", eNotation: !0, infinity: "original", unicode: !1 };
function toNumber(str, options = {}) {
  if (options = Object.assign({}, consider, options), !str || typeof str != "string") return str;
  let trimmedStr = str.trim();
  if (trimmedStr.length === 0) return str;
  if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
  if (trimmedStr === "0" || options.unicode && (trimmedStr = anynum_default(trimmedStr), trimmedStr === "0"))
    return 0;
  if (options.hex && hexRegex.test(trimmedStr))
    return parse_int(trimmedStr, 16);
  if (options.binary && binRegex.test(trimmedStr))
    return parse_int(trimmedStr, 2);
  if (options.octal && octRegex.test(trimmedStr))
    return parse_int(trimmedStr, 8);
  if (isFinite(trimmedStr)) {
    if (trimmedStr.includes("e") || trimmedStr.includes("E"))
      return resolveEnotation(str, trimmedStr, options);
    {
      let match = numRegex.exec(trimmedStr);
      if (match) {
        let sign = match[1] || "", leadingZeros = match[2], numTrimmedByZeros = trimZeros(match[3]), decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
        if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros))
          return str;
        {
          let num = Number(trimmedStr), parsedStr = String(num);
          if (num === 0) return num;
          if (parsedStr.search(/[eE]/) !== -1)
            return options.eNotation ? num : str;
          if (trimmedStr.indexOf(".") !== -1)
            return parsedStr === "0" || parsedStr === numTrimmedByZeros || parsedStr === `${sign}${numTrimmedByZeros}` ? num : str;
          let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
          return leadingZeros ? n === parsedStr || sign + n === parsedStr ? num : str : n === parsedStr || n === sign + parsedStr ? num : str;
        }
      } else
        return str;
    }
  } else {
    let num = Number(trimmedStr);
    return Number.isNaN(num) ? str : handleInfinity(str, num, options);
  }
}
var eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
  if (!options.eNotation) return str;
  let notation = trimmedStr.match(eNotationRegx);
  if (notation) {
    let sign = notation[1] || "", eChar = notation[3].indexOf("e") === -1 ? "E" : "e", leadingZeros = notation[2], eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
    return leadingZeros.length > 1 && eAdjacentToLeadingZeros ? str : leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar) ? Number(trimmedStr) : leadingZeros.length > 0 ? options.leadingZeros && !eAdjacentToLeadingZeros ? Number(trimmedStr) : str : Number(trimmedStr);
  } else
    return str;
}
function trimZeros(numStr) {
  if (numStr && numStr.indexOf(".") !== -1) {
    let end = numStr.length;
    for (; end > 0 && numStr.charCodeAt(end - 1) === 48; ) end--;
    return numStr = numStr.slice(0, end), numStr === "." ? numStr = "0" : numStr[0] === "." ? numStr = "0" + numStr : numStr[numStr.length - 1] === "." && (numStr = numStr.substring(0, numStr.length - 1)), numStr;
  }
  return numStr;
}
function parse_int(numStr, base) {
  let str = numStr.trim();
  if ((base === 2 || base === 8) && (numStr = str.substring(2)), parseInt) return parseInt(numStr, base);
  if (Number.parseInt) return Number.parseInt(numStr, base);
  if (window && window.parseInt) return window.parseInt(numStr, base);
  throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
function handleInfinity(str, num, options) {
  let isPositive = num === 1 / 0;
  switch (options.infinity.toLowerCase()) {
    case "null":
      return null;
    case "infinity":
      return num;
    case "string":
      return isPositive ? "Infinity" : "-Infinity";
    default:
      return str;
  }
}

// node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
  return typeof ignoreAttributes == "function" ? ignoreAttributes : Array.isArray(ignoreAttributes) ? (attrName) => {
    for (let pattern of ignoreAttributes)
      if (typeof pattern == "string" && attrName === pattern || pattern instanceof RegExp && pattern.test(attrName))
        return !0;
  } : () => !1;
}

// node_modules/path-expression-matcher/src/Expression.js
var Expression = class {
  constructor(pattern, options = {}, data) {
    this.pattern = pattern, this.separator = options.separator || ".", this.segments = this._parse(pattern), this.data = data, this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard"), this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0), this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
  }
  _parse(pattern) {
    let segments = [], i = 0, currentPart = "";
    for (; i < pattern.length; )
      pattern[i] === this.separator ? i + 1 < pattern.length && pattern[i + 1] === this.separator ? (currentPart.trim() && (segments.push(this._parseSegment(currentPart.trim())), currentPart = ""), segments.push({ type: "deep-wildcard" }), i += 2) : (currentPart.trim() && segments.push(this._parseSegment(currentPart.trim())), currentPart = "", i++) : (currentPart += pattern[i], i++);
    return currentPart.trim() && segments.push(this._parseSegment(currentPart.trim())), segments;
  }
  _parseSegment(part) {
    let segment = { type: "tag" }, bracketContent = null, withoutBrackets = part, bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch && (withoutBrackets = bracketMatch[1] + bracketMatch[3], bracketMatch[2])) {
      let content = bracketMatch[2].slice(1, -1);
      content && (bracketContent = content);
    }
    let namespace, tagAndPosition = withoutBrackets;
    if (withoutBrackets.includes("::")) {
      let nsIndex = withoutBrackets.indexOf("::");
      if (namespace = withoutBrackets.substring(0, nsIndex).trim(), tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim(), !namespace)
        throw new Error(`Invalid namespace in pattern: ${part}`);
    }
    let tag, positionMatch = null;
    if (tagAndPosition.includes(":")) {
      let colonIndex = tagAndPosition.lastIndexOf(":"), tagPart = tagAndPosition.substring(0, colonIndex).trim(), posPart = tagAndPosition.substring(colonIndex + 1).trim();
      ["first", "last", "odd", "even"].includes(posPart) || /^nth\(\d+\)$/.test(posPart) ? (tag = tagPart, positionMatch = posPart) : tag = tagAndPosition;
    } else
      tag = tagAndPosition;
    if (!tag)
      throw new Error(`Invalid segment pattern: ${part}`);
    if (segment.tag = tag, namespace && (segment.namespace = namespace), bracketContent)
      if (bracketContent.includes("=")) {
        let eqIndex = bracketContent.indexOf("=");
        segment.attrName = bracketContent.substring(0, eqIndex).trim(), segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
      } else
        segment.attrName = bracketContent.trim();
    if (positionMatch) {
      let nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
      nthMatch ? (segment.position = "nth", segment.positionValue = parseInt(nthMatch[1], 10)) : segment.position = positionMatch;
    }
    return segment;
  }
  get length() {
    return this.segments.length;
  }
  hasDeepWildcard() {
    return this._hasDeepWildcard;
  }
  hasAttributeCondition() {
    return this._hasAttributeCondition;
  }
  hasPositionSelector() {
    return this._hasPositionSelector;
  }
  toString() {
    return this.pattern;
  }
};

// node_modules/path-expression-matcher/src/ExpressionSet.js
var ExpressionSet = class {
  constructor() {
    this._byDepthAndTag = /* @__PURE__ */ new Map(), this._wildcardByDepth = /* @__PURE__ */ new Map(), this._deepWildcards = [], this._deepByTerminalTag = /* @__PURE__ */ new Map(), this._patterns = /* @__PURE__ */ new Set(), this._sealed = !1;
  }
  add(expression) {
    if (this._sealed)
      throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
    if (this._patterns.has(expression.pattern)) return this;
    if (this._patterns.add(expression.pattern), expression.hasDeepWildcard()) {
      let lastSeg2 = expression.segments[expression.segments.length - 1];
      if (lastSeg2 && lastSeg2.type !== "deep-wildcard" && lastSeg2.tag !== "*") {
        let tag2 = lastSeg2.tag;
        this._deepByTerminalTag.has(tag2) || this._deepByTerminalTag.set(tag2, []), this._deepByTerminalTag.get(tag2).push(expression);
      } else
        this._deepWildcards.push(expression);
      return this;
    }
    let depth = expression.length, tag = expression.segments[expression.segments.length - 1]?.tag;
    if (!tag || tag === "*")
      this._wildcardByDepth.has(depth) || this._wildcardByDepth.set(depth, []), this._wildcardByDepth.get(depth).push(expression);
    else {
      let key = `${depth}:${tag}`;
      this._byDepthAndTag.has(key) || this._byDepthAndTag.set(key, []), this._byDepthAndTag.get(key).push(expression);
    }
    return this;
  }
  addAll(expressions) {
    for (let expr of expressions) this.add(expr);
    return this;
  }
  has(expression) {
    return this._patterns.has(expression.pattern);
  }
  get size() {
    return this._patterns.size;
  }
  seal() {
    return this._sealed = !0, this;
  }
  get isSealed() {
    return this._sealed;
  }
  matchesAny(matcher) {
    return this.findMatch(matcher) !== null;
  }
  findMatch(matcher) {
    let depth = matcher.getDepth(), tag = matcher.getCurrentTag(), exactKey = `${depth}:${tag}`, exactBucket = this._byDepthAndTag.get(exactKey);
    if (exactBucket) {
      for (let i = 0; i < exactBucket.length; i++)
        if (matcher.matches(exactBucket[i])) return exactBucket[i];
    }
    let wildcardBucket = this._wildcardByDepth.get(depth);
    if (wildcardBucket) {
      for (let i = 0; i < wildcardBucket.length; i++)
        if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
    }
    let deepBucket = this._deepByTerminalTag.get(tag);
    if (deepBucket) {
      for (let i = 0; i < deepBucket.length; i++)
        if (matcher.matches(deepBucket[i])) return deepBucket[i];
    }
    for (let i = 0; i < this._deepWildcards.length; i++)
      if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
    return null;
  }
};

// node_modules/path-expression-matcher/src/Matcher.js
var MatcherView = class {
  constructor(matcher) {
    this._matcher = matcher;
  }
  get separator() {
    return this._matcher.separator;
  }
  getCurrentTag() {
    let path2 = this._matcher.path;
    return path2.length > 0 ? path2[path2.length - 1].tag : void 0;
  }
  getCurrentNamespace() {
    let path2 = this._matcher.path;
    return path2.length > 0 ? path2[path2.length - 1].namespace : void 0;
  }
  getAttrValue(attrName) {
    let path2 = this._matcher.path;
    if (path2.length !== 0)
      return path2[path2.length - 1].values?.[attrName];
  }
  hasAttr(attrName) {
    let path2 = this._matcher.path;
    if (path2.length === 0) return !1;
    let current = path2[path2.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
  }
  hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
  }
  getPosition() {
    let path2 = this._matcher.path;
    return path2.length === 0 ? -1 : path2[path2.length - 1].position ?? 0;
  }
  getCounter() {
    let path2 = this._matcher.path;
    return path2.length === 0 ? -1 : path2[path2.length - 1].counter ?? 0;
  }
  getIndex() {
    return this.getPosition();
  }
  getDepth() {
    return this._matcher.path.length;
  }
  toString(separator, includeNamespace = !0) {
    return this._matcher.toString(separator, includeNamespace);
  }
  toArray() {
    return this._matcher.path.map((n) => n.tag);
  }
  matches(expression) {
    return this._matcher.matches(expression);
  }
  matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
  }
}, Matcher = class {
  constructor(options = {}) {
    this.separator = options.separator || ".", this.path = [], this.siblingStacks = [], this._pathStringCache = null, this._view = new MatcherView(this), this._keptAttrs = [];
  }
  push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
    let currentLevel = this.path.length, level = this.siblingStacks[currentLevel];
    level || (level = { counts: /* @__PURE__ */ new Map(), total: 0 }, this.siblingStacks[currentLevel] = level);
    let siblingKey = namespace ? `${namespace}:${tagName}` : tagName, counter = level.counts.get(siblingKey) || 0, position = level.total;
    level.counts.set(siblingKey, counter + 1), level.total++;
    let node = { tag: tagName, position, counter };
    namespace != null && (node.namespace = namespace), attrValues != null && (node.values = attrValues), this.path.push(node);
    let depth = this.path.length, keep = options !== null ? options.keep : null;
    if (keep != null && keep.length > 0 && attrValues)
      for (let i = 0; i < keep.length; i++) {
        let name = keep[i];
        attrValues[name] !== void 0 && this._keptAttrs.push({ depth, name, value: attrValues[name] });
      }
  }
  pop() {
    if (this.path.length === 0) return;
    this._pathStringCache = null;
    let node = this.path.pop();
    this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
    let poppedDepth = this.path.length + 1;
    for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth; )
      this._keptAttrs.pop();
    return node;
  }
  updateCurrent(attrValues) {
    if (this.path.length > 0) {
      let current = this.path[this.path.length - 1];
      attrValues != null && (current.values = attrValues);
    }
  }
  getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
  }
  getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
  }
  getAttrValue(attrName) {
    if (this.path.length !== 0)
      return this.path[this.path.length - 1].values?.[attrName];
  }
  hasAttr(attrName) {
    if (this.path.length === 0) return !1;
    let current = this.path[this.path.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  getAnyParentAttr(attrName) {
    let kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--)
      if (kept[i].name === attrName) return kept[i].value;
  }
  hasAnyParentAttr(attrName) {
    let kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--)
      if (kept[i].name === attrName) return !0;
    return !1;
  }
  getPosition() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
  }
  getCounter() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
  }
  getIndex() {
    return this.getPosition();
  }
  getDepth() {
    return this.path.length;
  }
  toString(separator, includeNamespace = !0) {
    let sep4 = separator || this.separator;
    if (sep4 === this.separator && includeNamespace === !0) {
      if (this._pathStringCache !== null)
        return this._pathStringCache;
      let result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep4);
      return this._pathStringCache = result, result;
    }
    return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep4);
  }
  toArray() {
    return this.path.map((n) => n.tag);
  }
  reset() {
    this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
  }
  matches(expression) {
    let segments = expression.segments;
    return segments.length === 0 ? !1 : expression.hasDeepWildcard() ? this._matchWithDeepWildcard(segments) : this._matchSimple(segments);
  }
  _matchSimple(segments) {
    if (this.path.length !== segments.length)
      return !1;
    for (let i = 0; i < segments.length; i++)
      if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1))
        return !1;
    return !0;
  }
  _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1, segIdx = segments.length - 1;
    for (; segIdx >= 0 && pathIdx >= 0; ) {
      let segment = segments[segIdx];
      if (segment.type === "deep-wildcard") {
        if (segIdx--, segIdx < 0)
          return !0;
        let nextSeg = segments[segIdx], found = !1;
        for (let i = pathIdx; i >= 0; i--)
          if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
            pathIdx = i - 1, segIdx--, found = !0;
            break;
          }
        if (!found)
          return !1;
      } else {
        if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1))
          return !1;
        pathIdx--, segIdx--;
      }
    }
    return segIdx < 0;
  }
  _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== "*" && segment.tag !== node.tag || segment.namespace !== void 0 && segment.namespace !== "*" && segment.namespace !== node.namespace || segment.attrName !== void 0 && (!isCurrentNode || !node.values || !(segment.attrName in node.values) || segment.attrValue !== void 0 && String(node.values[segment.attrName]) !== String(segment.attrValue)))
      return !1;
    if (segment.position !== void 0) {
      if (!isCurrentNode)
        return !1;
      let counter = node.counter ?? 0;
      if (segment.position === "first" && counter !== 0)
        return !1;
      if (segment.position === "odd" && counter % 2 !== 1)
        return !1;
      if (segment.position === "even" && counter % 2 !== 0)
        return !1;
      if (segment.position === "nth" && counter !== segment.positionValue)
        return !1;
    }
    return !0;
  }
  matchesAny(exprSet) {
    return exprSet.matchesAny(this);
  }
  snapshot() {
    return { path: this.path.map((node) => ({ ...node })), siblingStacks: this.siblingStacks.map((level) => level && { counts: new Map(level.counts), total: level.total }), keptAttrs: this._keptAttrs.map((entry) => ({ ...entry })) };
  }
  restore(snapshot) {
    this._pathStringCache = null, this.path = snapshot.path.map((node) => ({ ...node })), this.siblingStacks = snapshot.siblingStacks.map((level) => level && { counts: new Map(level.counts), total: level.total }), this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
  }
  readOnly() {
    return this._view;
  }
};

// node_modules/is-unsafe/src/contexts/html.js
var HTML_PATTERNS = [{ id: "html-script-open", description: "<script opening tag", pattern: /<script[\s>/]/i }, { id: "html-script-close", description: "</script closing tag", pattern: /<\/script[\s>]/i }, { id: "html-javascript-protocol", description: "javascript: URI scheme (with optional whitespace/encoding)", pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i }, { id: "html-vbscript-protocol", description: "vbscript: URI scheme", pattern: /vbscript[\t\n\r ]*:/i }, { id: "html-data-html", description: "data:text/html URI — can execute scripts in browsers", pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i }, { id: "html-data-xhtml", description: "data:application/xhtml+xml URI", pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i }, { id: "html-data-svg", description: "data:image/svg+xml URI — can execute scripts", pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i }, { id: "html-inline-event-handler", description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.", pattern: /\bon\w{1,30}\s*=/i }, { id: "html-entity-obfuscated-script", description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)", pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i }, { id: "html-entity-obfuscated-javascript", description: 'HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")', pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i }, { id: "html-style-expression", description: "CSS expression() — IE-era code execution in style attributes", pattern: /style[\s\S]{0,20}expression\s*\(/i }, { id: "html-object-embed", description: "<object or <embed tags that can load active content", pattern: /<(?:object|embed)[\s>/]/i }, { id: "html-base-tag", description: "<base href= — can hijack all relative URLs on a page", pattern: /<base[\s>]/i }, { id: "html-meta-refresh", description: '<meta http-equiv="refresh" — can redirect users', pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i }, { id: "html-srcdoc", description: "srcdoc= attribute on iframes — embeds HTML that can run scripts", pattern: /srcdoc\s*=/i }, { id: "html-iframe", description: "<iframe tag", pattern: /<iframe[\s>/]/i }, { id: "html-form", description: "<form tag — can be used for phishing / credential harvesting injection", pattern: /<form[\s>/]/i }], html_default = HTML_PATTERNS;

// node_modules/is-unsafe/src/contexts/xml.js
var XML_PATTERNS = [{ id: "xml-cdata-injection", description: "CDATA section injection: <![CDATA[ breaks out of text node context", pattern: /<!\[CDATA\[/i }, { id: "xml-cdata-close", description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section", pattern: /\]\]>/ }, { id: "xml-processing-instruction", description: "XML processing instruction: <?xml-stylesheet or <?php etc.", pattern: /<\?(?:xml[\- ]|php|asp)/i }, { id: "xml-doctype-injection", description: "DOCTYPE declaration embedded in content — can define entities", pattern: /<!DOCTYPE(?:[\s[]|$)/i }, { id: "xml-entity-system", description: "SYSTEM keyword — used in external entity declarations (XXE)", pattern: /\bSYSTEM\s+["']/i }, { id: "xml-entity-public", description: "PUBLIC keyword — used in external entity declarations (XXE)", pattern: /\bPUBLIC\s+["']/i }, { id: "xml-entity-declaration", description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion", pattern: /<!ENTITY[\s%]/i }, { id: "xml-billion-laughs", description: "Entity reference chaining / billion laughs: repeated &eX; style references", pattern: /(?:&\w{1,20};){3,}/ }, { id: "xml-namespace-confusion", description: "xmlns: attribute injection — can redefine namespaces to confuse parsers", pattern: /\bxmlns(?::\w{1,40})?\s*=/i }, { id: "xml-comment-injection", description: "<!-- comment injection — can hide content from some parsers", pattern: /<!--/ }, { id: "xml-comment-close", description: "--> closes an enclosing XML comment", pattern: /-->/ }, { id: "xml-pi-close", description: "?> closes an enclosing processing instruction", pattern: /\?>/ }], xml_default = XML_PATTERNS;

// node_modules/is-unsafe/src/contexts/svg.js
var SVG_PATTERNS = [{ id: "svg-script-element", description: "<script element inside SVG executes JavaScript", pattern: /<script[\s>/]/i }, { id: "svg-xlink-href-javascript", description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>", pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i }, { id: "svg-href-javascript", description: "href= with javascript: in SVG context (<a>, <animate>, etc.)", pattern: /href\s*=\s*["']?\s*javascript\s*:/i }, { id: "svg-foreignobject", description: "<foreignObject embeds HTML inside SVG — can execute scripts", pattern: /<foreignObject[\s>/]/i }, { id: "svg-use-external", description: "<use xlink:href or href pointing to external resource (non-fragment URL)", pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i }, { id: "svg-animate-href", description: '<animate attributeName="href" — can dynamically change href to javascript:', pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i }, { id: "svg-animate-xlinkhref", description: '<animate attributeName="xlink:href"', pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i }, { id: "svg-set-javascript", description: '<set to="javascript:..." — sets an attribute to a javascript: URI', pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i }, { id: "svg-event-handler", description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.", pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i }, { id: "svg-handler-generic", description: "Generic on* handler catch-all for SVG attributes", pattern: /\bon\w{1,30}\s*=/i }, { id: "svg-filter-feimage", description: "<feImage href= — filter primitive that can load external resources", pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i }, { id: "svg-image-external", description: "<image xlink:href with http/https or javascript protocol", pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i }, { id: "svg-style-javascript", description: "style= attribute containing javascript: (e.g. background:url(javascript:...))", pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i }], svg_default = SVG_PATTERNS;

// node_modules/is-unsafe/src/contexts/sql.js
var SQL_PATTERNS = [{ id: "sql-block-comment-open", description: "SQL block comment open: /* ... */ — unusual in legitimate user text", pattern: /\/\*/ }, { id: "sql-union-select", description: "UNION SELECT — most common SQL injection aggregation attack", pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i }, { id: "sql-drop-table", description: "DROP TABLE — destructive DDL injection", pattern: /\bDROP\s{1,20}TABLE\b/i }, { id: "sql-drop-database", description: "DROP DATABASE — destructive DDL injection", pattern: /\bDROP\s{1,20}DATABASE\b/i }, { id: "sql-insert-into", description: "INSERT INTO — data injection", pattern: /\bINSERT\s{1,20}INTO\b/i }, { id: "sql-delete-from", description: "DELETE FROM — data deletion injection", pattern: /\bDELETE\s{1,20}FROM\b/i }, { id: "sql-update-set", description: "UPDATE ... SET — data modification injection", pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i }, { id: "sql-exec-xp", description: "EXEC xp_ — MSSQL extended stored procedure execution", pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i }, { id: "sql-tautology-string", description: `Classic string tautology: ' OR '1'='1 or " OR "1"="1"`, pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i }, { id: "sql-tautology-numeric", description: "Numeric tautology: OR 1=1", pattern: /\bOR\s{1,10}1\s*=\s*1\b/i }, { id: "sql-always-true-zero", description: "Numeric tautology: OR 0=0", pattern: /\bOR\s{1,10}0\s*=\s*0\b/i }, { id: "sql-sleep-benchmark", description: "Time-based blind injection: SLEEP() or BENCHMARK()", pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i }, { id: "sql-waitfor-delay", description: "MSSQL time-based blind injection: WAITFOR DELAY", pattern: /\bWAITFOR\s{1,20}DELAY\b/i }, { id: "sql-char-function", description: "CHAR() function — used to obfuscate injected strings", pattern: /\bCHAR\s*\(\s*\d{1,3}/i }, { id: "sql-information-schema", description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration", pattern: /\bINFORMATION_SCHEMA\b/i }], sql_default = SQL_PATTERNS;

// node_modules/is-unsafe/src/contexts/shell.js
var SHELL_PATTERNS = [{ id: "shell-path-traversal-unix", description: "Unix path traversal: ../  — climbing the directory tree", pattern: /\.\.\// }, { id: "shell-path-traversal-windows", description: "Windows path traversal: ..\\ — climbing the directory tree", pattern: /\.\.\\/ }, { id: "shell-path-traversal-encoded", description: "URL-encoded path traversal: %2e%2e or %2f variants", pattern: /%2e%2e|%2f\.\.|\.\.%2f/i }, { id: "shell-null-byte", description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions", pattern: /\x00|%00/ }, { id: "shell-semicolon", description: "Semicolon command separator: cmd1; cmd2", pattern: /;/ }, { id: "shell-pipe", description: "Pipe operator: cmd1 | cmd2", pattern: /\|/ }, { id: "shell-and-operator", description: "AND operator: cmd1 && cmd2", pattern: /&&/ }, { id: "shell-or-operator", description: "OR operator: cmd1 || cmd2", pattern: /\|\|/ }, { id: "shell-backtick", description: "Backtick command substitution: `cmd`", pattern: /`/ }, { id: "shell-dollar-paren", description: "Dollar-paren command substitution: $(cmd)", pattern: /\$\(/ }, { id: "shell-dollar-brace", description: "Dollar-brace variable expansion: ${var} — can be abused for injection", pattern: /\$\{/ }, { id: "shell-redirect-out", description: "Output redirection: cmd > file or cmd >> file", pattern: />{1,2}/ }, { id: "shell-redirect-in", description: "Input redirection: cmd < file", pattern: /</ }, { id: "shell-newline-injection", description: "Newline injection: \\n or \\r — can inject new shell commands", pattern: /[\n\r]/ }, { id: "shell-glob-star", description: "Glob expansion: * or ? — can expand to unintended files", pattern: /[/\\][*?]/ }, { id: "shell-absolute-root", description: "Absolute root path injection: string starting with / or \\ (Windows UNC)", pattern: /^(?:\/|\\\\)/ }, { id: "shell-windows-drive", description: "Windows drive letter path injection: C:\\ or D:/", pattern: /^[a-zA-Z]:[/\\]/ }, { id: "shell-curl-wget", description: "curl/wget with URL or flags — can exfiltrate data or download payloads", pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i }], shell_default = SHELL_PATTERNS;

// node_modules/is-unsafe/src/contexts/redos.js
var REDOS_PATTERNS = [{ id: "redos-nested-quantifier-plus", description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.", pattern: /\([^)]*\+[^)]*\)[+*]/ }, { id: "redos-nested-quantifier-star", description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking", pattern: /\([^)]*\*[^)]*\)[*+]/ }, { id: "redos-nested-groups", description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic", pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/ }, { id: "redos-alternation-overlap", description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths", pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/ }, { id: "redos-star-plus-concat", description: "(x*x)+ pattern — triggers super-linear backtracking", pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/ }, { id: "redos-dot-star-greedy", description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers", pattern: /\(\.[*+]\)\{?\d/ }, { id: "redos-large-repetition", description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking", pattern: /\{\d{4,}(?:,\d*)?\}/ }, { id: "redos-catastrophic-alternation", description: "Long alternation with many similar branches — polynomial backtracking risk", pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/ }], redos_default = REDOS_PATTERNS;

// node_modules/is-unsafe/src/contexts/nosql.js
var sep2 = `["'\\s]*:`, NOSQL_PATTERNS = [{ id: "nosql-where-operator", description: "$where — executes arbitrary JavaScript server-side in MongoDB", pattern: new RegExp(`\\$where${sep2}`, "i") }, { id: "nosql-ne-operator", description: '$ne — "not equal" operator used to bypass equality checks', pattern: new RegExp(`\\$ne${sep2}`, "i") }, { id: "nosql-gt-operator", description: '$gt — "greater than" used to bypass password/value checks', pattern: new RegExp(`\\$gte?${sep2}`, "i") }, { id: "nosql-lt-operator", description: '$lt / $lte — "less than" bypass variants', pattern: new RegExp(`\\$lte?${sep2}`, "i") }, { id: "nosql-regex-operator", description: "$regex — can be used to extract data character by character (blind injection)", pattern: new RegExp(`\\$regex${sep2}`, "i") }, { id: "nosql-or-operator", description: "$or — logical OR; used to create always-true conditions", pattern: new RegExp(`\\$or${sep2}\\s*\\[`, "i") }, { id: "nosql-and-operator", description: "$and — logical AND operator injection", pattern: new RegExp(`\\$and${sep2}\\s*\\[`, "i") }, { id: "nosql-nor-operator", description: "$nor — logical NOR operator injection", pattern: new RegExp(`\\$nor${sep2}\\s*\\[`, "i") }, { id: "nosql-exists-operator", description: "$exists — can enumerate fields to determine schema", pattern: new RegExp(`\\$exists${sep2}`, "i") }, { id: "nosql-in-operator", description: "$in — matches any value in a list; can enumerate values", pattern: new RegExp(`\\$in${sep2}\\s*\\[`, "i") }, { id: "nosql-expr-operator", description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)", pattern: new RegExp(`\\$expr${sep2}`, "i") }, { id: "nosql-function-operator", description: "$function — executes arbitrary JavaScript in MongoDB 4.4+", pattern: new RegExp(`\\$function${sep2}`, "i") }, { id: "nosql-accumulator-operator", description: "$accumulator — custom aggregation with arbitrary JS execution", pattern: new RegExp(`\\$accumulator${sep2}`, "i") }, { id: "nosql-proto-pollution", description: "__proto__ — prototype pollution via object key injection", pattern: /__proto__/ }, { id: "nosql-constructor-prototype", description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)", pattern: /constructor[\s"':.,{\[]*prototype/i }, { id: "nosql-proto-bracket", description: '["__proto__"] — bracket-notation prototype pollution', pattern: /\[["']__proto__["']\]/ }], nosql_default = NOSQL_PATTERNS;

// node_modules/is-unsafe/src/contexts/log.js
var LOG_PATTERNS = [{ id: "log-crlf-injection", description: "CRLF injection: literal \\r or \\n embeds fake log lines", pattern: /[\r\n]/ }, { id: "log-url-encoded-crlf", description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers", pattern: /%0[dDaA]/ }, { id: "log-unicode-newline", description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)", pattern: /[\u2028\u2029]/ }, { id: "log-log4shell-jndi", description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j", pattern: /\$\{jndi\s*:/i }, { id: "log-log4shell-obfuscated", description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection", pattern: /\$\{::-/ }, { id: "log-log4j-lookup", description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration", pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i }, { id: "log-ssti-double-brace", description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.", pattern: /\{\{[\s\S]{0,80}\}\}/ }, { id: "log-ssti-hash-brace", description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB", pattern: /#\{[\s\S]{0,80}\}/ }, { id: "log-ssti-dollar-brace", description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL", pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i }, { id: "log-ssti-percent-tag", description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP", pattern: /<%=[\s\S]{0,80}%>/ }, { id: "log-null-byte", description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers", pattern: /\x00|%00/ }, { id: "log-ansi-escape", description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed", pattern: /\x1b\[/ }], log_default = LOG_PATTERNS;

// node_modules/is-unsafe/src/contexts/sql-strict.js
var SQL_STRICT_EXTRA = [{ id: "sql-line-comment", description: "SQL line comment: -- followed by whitespace or end of string", pattern: /--(?:\s|$)/ }, { id: "sql-stacked-query", description: "Stacked queries: semicolon immediately followed by a SQL keyword", pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i }, { id: "sql-hex-encoding", description: "Hex-encoded string injection: 0x41414141 style (MySQL)", pattern: /\b0x[0-9a-f]{4,}/i }], SQL_STRICT_PATTERNS = [...sql_default, ...SQL_STRICT_EXTRA], sql_strict_default = SQL_STRICT_PATTERNS;

// node_modules/is-unsafe/src/util/decode-entities.js
var NAMED3 = Object.freeze({ colon: ":", Tab: "	", NewLine: `
` }), ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
  return input.indexOf("&") === -1 ? input : input.replace(ENTITY_RE, (match, hex, dec, name) => {
    if (name !== void 0)
      return Object.prototype.hasOwnProperty.call(NAMED3, name) ? NAMED3[name] : match;
    let cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
    return !Number.isFinite(cp) || cp > 1114111 ? match : String.fromCodePoint(cp);
  });
}

// node_modules/is-unsafe/src/index.js
html_default.label = "HTML";
xml_default.label = "XML";
svg_default.label = "SVG";
html_default.decodeEntities = !0;
xml_default.decodeEntities = !0;
svg_default.decodeEntities = !0;
sql_default.label = "SQL";
sql_strict_default.label = "SQL-STRICT";
shell_default.label = "SHELL";
redos_default.label = "REDOS";
nosql_default.label = "NOSQL";
log_default.label = "LOG";
var VALID_CONTEXTS = Object.freeze({ HTML: html_default, XML: xml_default, SVG: svg_default, SQL: sql_default, "SQL-STRICT": sql_strict_default, SHELL: shell_default, REDOS: redos_default, NOSQL: nosql_default, LOG: log_default });
function assertString(value) {
  if (typeof value != "string")
    throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`);
}
function assertContext(context) {
  if (!(context instanceof RegExp)) {
    if (Array.isArray(context)) {
      if (context.length === 0)
        throw new TypeError("is-unsafe: context must not be an empty array");
      if (Array.isArray(context[0])) {
        for (let list of context)
          if (!Array.isArray(list) || list.length === 0)
            throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
      }
      return;
    }
    throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`);
  }
}
function normalise(context) {
  return context instanceof RegExp ? { lists: null, regex: context } : Array.isArray(context[0]) ? { lists: context, regex: null } : { lists: [context], regex: null };
}
function decodedCopy(value, list) {
  if (!list.decodeEntities) return null;
  let decoded2 = decodeEntities(value);
  return decoded2 === value ? null : decoded2;
}
function matchList(value, list) {
  let label = list.label ?? "CUSTOM", decoded2 = decodedCopy(value, list);
  for (let rule of list)
    if (rule.pattern.test(value) || decoded2 !== null && rule.pattern.test(decoded2))
      return { context: label, id: rule.id, description: rule.description, pattern: rule.pattern };
  return null;
}
function isUnsafe(value, context) {
  assertString(value), assertContext(context);
  let { lists, regex } = normalise(context);
  if (regex) return regex.test(value);
  for (let list of lists)
    if (matchList(value, list) !== null) return !0;
  return !1;
}

// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
function extractRawAttributes(prefixedAttrs, options) {
  if (!prefixedAttrs) return {};
  let attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
  if (!attrs) return {};
  let rawAttrs = {};
  for (let key in attrs)
    if (key.startsWith(options.attributeNamePrefix)) {
      let rawName = key.substring(options.attributeNamePrefix.length);
      rawAttrs[rawName] = attrs[key];
    } else
      rawAttrs[key] = attrs[key];
  return rawAttrs;
}
function extractNamespace(rawTagName) {
  if (!rawTagName || typeof rawTagName != "string") return;
  let colonIndex = rawTagName.indexOf(":");
  if (colonIndex !== -1 && colonIndex > 0) {
    let ns = rawTagName.substring(0, colonIndex);
    if (ns !== "xmlns")
      return ns;
  }
}
var OrderedObjParser = class {
  constructor(options, externalEntities) {
    this.options = options, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = parseXml, this.parseTextData = parseTextData, this.resolveNameSpace = resolveNameSpace, this.buildAttributesMap = buildAttributesMap, this.isItStopNode = isItStopNode, this.replaceEntitiesValue = replaceEntitiesValue, this.readStopNodeData = readStopNodeData, this.saveTextToParentTag = saveTextToParentTag, this.addChild = addChild, this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
    let namedEntities = { ...XML };
    this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : (typeof this.options.htmlEntities == "object" ? namedEntities = this.options.htmlEntities : this.options.htmlEntities === !0 && (namedEntities = { ...COMMON_HTML, ...CURRENCY }), this.entityDecoder = new EntityDecoder({ namedEntities: { ...namedEntities, ...externalEntities }, numericAllowed: this.options.htmlEntities, limit: { maxTotalExpansions: this.options.processEntities.maxTotalExpansions, maxExpandedLength: this.options.processEntities.maxExpandedLength, applyLimitsTo: this.options.processEntities.appliesTo }, onInputEntity: (name, value) => isUnsafe(value, [html_default, xml_default]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW })), this.matcher = new Matcher(), this.readonlyMatcher = this.matcher.readOnly(), this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new ExpressionSet();
    let stopNodesOpts = this.options.stopNodes;
    if (stopNodesOpts && stopNodesOpts.length > 0) {
      for (let i = 0; i < stopNodesOpts.length; i++) {
        let stopNodeExp = stopNodesOpts[i];
        typeof stopNodeExp == "string" ? this.stopNodeExpressionsSet.add(new Expression(stopNodeExp)) : stopNodeExp instanceof Expression && this.stopNodeExpressionsSet.add(stopNodeExp);
      }
      this.stopNodeExpressionsSet.seal();
    }
  }
};
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
  let options = this.options;
  if (val !== void 0 && (options.trimValues && !dontTrim && (val = val.trim()), val.length > 0)) {
    escapeEntities || (val = this.replaceEntitiesValue(val, tagName, jPath));
    let jPathOrMatcher = options.jPath ? jPath.toString() : jPath, newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
    return newval == null ? val : typeof newval != typeof val || newval !== val ? newval : options.trimValues || val.trim() === val ? parseValue(val, options.parseTagValue, options.numberParseOptions) : val;
  }
}
function resolveNameSpace(tagname) {
  if (this.options.removeNSPrefix) {
    let tags = tagname.split(":"), prefix = tagname.charAt(0) === "/" ? "/" : "";
    if (tags[0] === "xmlns")
      return "";
    tags.length === 2 && (tagname = prefix + tags[1]);
  }
  return tagname;
}
var attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
  return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = !1) {
  let options = this.options;
  if (force === !0 || options.ignoreAttributes !== !0 && typeof attrStr == "string") {
    let matches2 = getAllMatches(attrStr, attrsRegx), len = matches2.length, attrs = {}, processedVals = new Array(len), hasRawAttrs = !1, rawAttrsForMatcher = {};
    for (let i = 0; i < len; i++) {
      let attrName = this.resolveNameSpace(matches2[i][1]), oldVal = attrValue(matches2[i]);
      if (attrName.length && oldVal !== void 0) {
        let val = oldVal;
        options.trimValues && (val = val.trim()), val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher), processedVals[i] = val, rawAttrsForMatcher[attrName] = val, hasRawAttrs = !0;
      }
    }
    hasRawAttrs && typeof jPath == "object" && jPath.updateCurrent && jPath.updateCurrent(rawAttrsForMatcher);
    let jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher, hasAttrs = !1;
    for (let i = 0; i < len; i++) {
      let attrName = this.resolveNameSpace(matches2[i][1]);
      if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
      let aName = options.attributeNamePrefix + attrName;
      if (attrName.length)
        if (options.transformAttributeName && (aName = options.transformAttributeName(aName)), aName = sanitizeName(aName, options), attrValue(matches2[i]) !== void 0) {
          let oldVal = processedVals[i], newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
          newVal == null ? attrs[aName] = oldVal : typeof newVal != typeof oldVal || newVal !== oldVal ? attrs[aName] = newVal : attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions), hasAttrs = !0;
        } else options.allowBooleanAttributes && (attrs[aName] = !0, hasAttrs = !0);
    }
    if (!hasAttrs) return;
    if (options.attributesGroupName && !options.preserveOrder) {
      let attrCollection = {};
      return attrCollection[options.attributesGroupName] = attrs, attrCollection;
    }
    return attrs;
  }
}
var parseXml = function(xmlData) {
  let options = this.options, crlfPositions = options.captureMetaData ? [] : void 0;
  xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => (newline.length === 2 && crlfPositions.push(index - crlfPositions.length), `
`) : `
`);
  let xmlObj = new XmlNode("!xml"), currentNode = xmlObj, textData = "";
  this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
  let docTypeReader = new DocTypeReader(options.processEntities), xmlLen = xmlData.length;
  for (let i = 0; i < xmlLen; i++)
    if (xmlData[i] === "<") {
      let c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {
        let closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed."), tagName = xmlData.substring(i + 2, closeIndex).trim();
        if (options.removeNSPrefix) {
          let colonIndex = tagName.indexOf(":");
          colonIndex !== -1 && (tagName = tagName.substr(colonIndex + 1));
        }
        tagName = transformTagName(options.transformTagName, tagName, "", options).tagName, currentNode && (textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher));
        let lastTagName = this.matcher.getCurrentTag();
        if (tagName && options.unpairedTagsSet.has(tagName))
          throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
        lastTagName && options.unpairedTagsSet.has(lastTagName) && (this.matcher.pop(), this.tagsNodeStack.pop()), this.matcher.pop(), this.isCurrentNodeStopNode = !1, currentNode = this.tagsNodeStack.pop() || xmlObj, options.captureMetaData && currentNode && currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions)), textData = "", i = closeIndex;
      } else if (c1 === 63) {
        let tagData = readTagExp(xmlData, i, !1, "?>");
        if (!tagData) throw new Error("Pi Tag is not closed.");
        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        let attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, !0);
        if (attsMap) {
          let ver = attsMap[this.options.attributeNamePrefix + "version"];
          this.entityDecoder.setXmlVersion(Number(ver) || 1), docTypeReader.setXmlVersion(Number(ver) || 1);
        }
        if (!(options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags)) {
          let childNode = new XmlNode(tagData.tagName);
          childNode.add(options.textNodeName, ""), tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== !0 && (childNode[":@"] = attsMap);
          let startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
          this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
        }
        i = tagData.closeIndex + 1;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
        let endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
        if (options.commentPropName) {
          let comment = xmlData.substring(i + 4, endIndex - 2);
          textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher), currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
        }
        i = endIndex;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
        if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
        this.doctypefound = !0;
        let result = docTypeReader.readDocType(xmlData, i);
        this.entityDecoder.addInputEntities(result.entities), i = result.i;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
        let closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2, tagExp = xmlData.substring(i + 9, closeIndex);
        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, !0, !1, !0, !0);
        val == null && (val = ""), options.cdataPropName ? currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]) : currentNode.add(options.textNodeName, val), i = closeIndex + 2;
      } else {
        let result = readTagExp(xmlData, i, options.removeNSPrefix);
        if (!result) {
          let context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
          throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
        }
        let tagName = result.tagName, rawTagName = result.rawTagName, tagExp = result.tagExp, attrExpPresent = result.attrExpPresent, closeIndex = result.closeIndex;
        if ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options), options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName))
          throw new Error(`Invalid tag name: ${tagName}`);
        currentNode && textData && currentNode.tagname !== "!xml" && (textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, !1));
        let lastTag = currentNode;
        lastTag && options.unpairedTagsSet.has(lastTag.tagname) && (currentNode = this.tagsNodeStack.pop(), this.matcher.pop());
        let isSelfClosing = !1;
        tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1 && (isSelfClosing = !0, tagName[tagName.length - 1] === "/" ? (tagName = tagName.substr(0, tagName.length - 1), tagExp = tagName) : tagExp = tagExp.substr(0, tagExp.length - 1), attrExpPresent = tagName !== tagExp);
        let prefixedAttrs = null, rawAttrs = {}, namespace;
        namespace = extractNamespace(rawTagName), tagName !== xmlObj.tagname && this.matcher.push(tagName, {}, namespace), tagName !== tagExp && attrExpPresent && (prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName), prefixedAttrs && (rawAttrs = extractRawAttributes(prefixedAttrs, options))), tagName !== xmlObj.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
        let startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
        if (this.isCurrentNodeStopNode) {
          let tagContent = "";
          if (isSelfClosing)
            i = result.closeIndex;
          else if (options.unpairedTagsSet.has(tagName))
            i = result.closeIndex;
          else {
            let result2 = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
            if (!result2) throw new Error(`Unexpected end of ${rawTagName}`);
            i = result2.i, tagContent = result2.tagContent;
          }
          let childNode = new XmlNode(tagName);
          prefixedAttrs && (childNode[":@"] = prefixedAttrs), childNode.add(options.textNodeName, tagContent), this.matcher.pop(), this.isCurrentNodeStopNode = !1, this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
        } else {
          if (isSelfClosing) {
            ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options));
            let childNode = new XmlNode(tagName);
            prefixedAttrs && (childNode[":@"] = prefixedAttrs), this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions)), this.matcher.pop(), this.isCurrentNodeStopNode = !1;
          } else if (options.unpairedTagsSet.has(tagName)) {
            let childNode = new XmlNode(tagName);
            prefixedAttrs && (childNode[":@"] = prefixedAttrs), this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions)), this.matcher.pop(), this.isCurrentNodeStopNode = !1, i = result.closeIndex;
            continue;
          } else {
            let childNode = new XmlNode(tagName);
            if (this.tagsNodeStack.length > options.maxNestedTags)
              throw new Error("Maximum nested tags exceeded");
            this.tagsNodeStack.push(currentNode), prefixedAttrs && (childNode[":@"] = prefixedAttrs), this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), currentNode = childNode;
          }
          textData = "", i = closeIndex;
        }
      }
    } else
      textData += xmlData[i];
  return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
  let low = 0, high = crlfPositions.length;
  for (; low < high; ) {
    let middle = Math.floor((low + high) / 2);
    crlfPositions[middle] < index ? low = middle + 1 : high = middle;
  }
  return index + low;
}
function addChild(currentNode, childNode, matcher, startIndex) {
  this.options.captureMetaData || (startIndex = void 0);
  let jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher, result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
  result === !1 || (typeof result == "string" && (childNode.tagname = result), currentNode.addChild(childNode, startIndex));
}
function replaceEntitiesValue(val, tagName, jPath) {
  let entityConfig = this.options.processEntities;
  if (!entityConfig || !entityConfig.enabled)
    return val;
  if (entityConfig.allowedTags) {
    let jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher)))
      return val;
  }
  if (entityConfig.tagFilter) {
    let jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!entityConfig.tagFilter(tagName, jPathOrMatcher))
      return val;
  }
  return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
  return textData && (isLeafNode === void 0 && (isLeafNode = parentNode.child.length === 0), textData = this.parseTextData(textData, parentNode.tagname, matcher, !1, parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : !1, isLeafNode), textData !== void 0 && textData !== "" && parentNode.add(this.options.textNodeName, textData), textData = ""), textData;
}
function isItStopNode() {
  return this.stopNodeExpressionsSet.size === 0 ? !1 : this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
  let len = xmlData.length, closeCode0 = closingChar.charCodeAt(0), closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1, result = "", segmentStart = i;
  for (let index = i; index < len; index++) {
    let code = xmlData.charCodeAt(index);
    if (code === 34 || code === 39) {
      if (index = xmlData.indexOf(xmlData[index], index + 1), index === -1) return;
    } else if (code === closeCode0)
      if (closeCode1 !== -1) {
        if (xmlData.charCodeAt(index + 1) === closeCode1)
          return result += xmlData.substring(segmentStart, index), { data: result, index };
      } else
        return result += xmlData.substring(segmentStart, index), { data: result, index };
    else code === 9 && (result += xmlData.substring(segmentStart, index) + " ", segmentStart = index + 1);
  }
}
function findClosingIndex(xmlData, str, i, errMsg) {
  let closingIndex = xmlData.indexOf(str, i);
  if (closingIndex === -1)
    throw new Error(errMsg);
  return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
  let closingIndex = xmlData.indexOf(char, i);
  if (closingIndex === -1) throw new Error(errMsg);
  return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
  let result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
  if (!result) return;
  let tagExp = result.data, closeIndex = result.index, separatorIndex = tagExp.search(/\s/), tagName = tagExp, attrExpPresent = !0;
  separatorIndex !== -1 && (tagName = tagExp.substring(0, separatorIndex), tagExp = tagExp.substring(separatorIndex + 1).trimStart());
  let rawTagName = tagName;
  if (removeNSPrefix) {
    let colonIndex = tagName.indexOf(":");
    colonIndex !== -1 && (tagName = tagName.substr(colonIndex + 1), attrExpPresent = tagName !== result.data.substr(colonIndex + 1));
  }
  return { tagName, tagExp, closeIndex, attrExpPresent, rawTagName };
}
function readStopNodeData(xmlData, tagName, i) {
  let startIndex = i, openTagCount = 1, lenient = !1, nextGt = -1, xmllen = xmlData.length;
  for (; i < xmllen; i++)
    if (xmlData[i] === "<") {
      let c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {
        let closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
        if (xmlData.substring(i + 2, closeIndex).trim() === tagName && (openTagCount--, openTagCount === 0))
          return { tagContent: xmlData.substring(startIndex, i), i: closeIndex };
        i = closeIndex;
      } else if (c1 === 63)
        i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
      else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45)
        i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
      else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91)
        i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
      else {
        let tagData = lenient ? void 0 : readTagExp(xmlData, i, !1);
        if (tagData)
          tagData.tagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/" && openTagCount++, i = tagData.closeIndex;
        else {
          if (lenient = !0, nextGt < i && (nextGt = xmlData.indexOf(">", i), nextGt === -1))
            return;
          let nextLt = xmlData.indexOf("<", i + 1);
          if (nextLt === -1 || nextLt > nextGt) {
            let exp = xmlData.substring(i + 1, nextGt), sep4 = exp.search(/\s/);
            (sep4 === -1 ? exp : exp.substring(0, sep4)) === tagName && exp[exp.length - 1] !== "/" && openTagCount++, i = nextGt;
          }
        }
      }
    }
}
function parseValue(val, shouldParse, options) {
  if (shouldParse && typeof val == "string") {
    let newval = val.trim();
    return newval === "true" ? !0 : newval === "false" ? !1 : toNumber(val, options);
  } else
    return isExist(val) ? val : "";
}
function transformTagName(fn, tagName, tagExp, options) {
  if (fn) {
    let newTagName = fn(tagName);
    tagExp === tagName && (tagExp = newTagName), tagName = newTagName;
  }
  return tagName = sanitizeName(tagName, options), { tagName, tagExp };
}
function sanitizeName(name, options) {
  if (criticalProperties.includes(name))
    throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
  return DANGEROUS_PROPERTY_NAMES.includes(name) ? options.onDangerousProperty(name) : name;
}

// node_modules/fast-xml-parser/src/xmlparser/node2json.js
var METADATA_SYMBOL2 = XmlNode.getMetaDataSymbol();
function stripAttributePrefix(attrs, prefix) {
  if (!attrs || typeof attrs != "object") return {};
  if (!prefix) return attrs;
  let rawAttrs = {};
  for (let key in attrs)
    if (key.startsWith(prefix)) {
      let rawName = key.substring(prefix.length);
      rawAttrs[rawName] = attrs[key];
    } else
      rawAttrs[key] = attrs[key];
  return rawAttrs;
}
function prettify(node, options, matcher, readonlyMatcher) {
  return compress(node, options, matcher, readonlyMatcher);
}
function compress(arr, options, matcher, readonlyMatcher) {
  let text, compressedObj = {};
  for (let i = 0; i < arr.length; i++) {
    let tagObj = arr[i], property = propName(tagObj);
    if (property !== void 0 && property !== options.textNodeName) {
      let rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
      matcher.push(property, rawAttrs);
    }
    if (property === options.textNodeName)
      text === void 0 ? text = tagObj[property] : text += "" + tagObj[property];
    else {
      if (property === void 0)
        continue;
      if (tagObj[property]) {
        let val = compress(tagObj[property], options, matcher, readonlyMatcher), isLeaf = isLeafTag(val, options);
        if (Object.keys(val).length === 0 && options.alwaysCreateTextNode && (val[options.textNodeName] = ""), tagObj[":@"] ? assignAttributes(val, tagObj[":@"], readonlyMatcher, options) : Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode ? val = val[options.textNodeName] : Object.keys(val).length === 0 && (options.alwaysCreateTextNode ? val[options.textNodeName] = "" : val = ""), tagObj[METADATA_SYMBOL2] !== void 0 && typeof val == "object" && val !== null && (val[METADATA_SYMBOL2] = tagObj[METADATA_SYMBOL2]), compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property))
          Array.isArray(compressedObj[property]) || (compressedObj[property] = [compressedObj[property]]), compressedObj[property].push(val);
        else {
          let jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
          options.isArray(property, jPathOrMatcher, isLeaf) ? compressedObj[property] = [val] : compressedObj[property] = val;
        }
        property !== void 0 && property !== options.textNodeName && matcher.pop();
      }
    }
  }
  return typeof text == "string" ? text.length > 0 && (compressedObj[options.textNodeName] = text) : text !== void 0 && (compressedObj[options.textNodeName] = text), compressedObj;
}
function propName(obj) {
  let keys = Object.keys(obj);
  for (let i = 0; i < keys.length; i++) {
    let key = keys[i];
    if (key !== ":@") return key;
  }
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
  if (attrMap) {
    let keys = Object.keys(attrMap), len = keys.length;
    for (let i = 0; i < len; i++) {
      let atrrName = keys[i], rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName, jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
      options.isArray(atrrName, jPathOrMatcher, !0, !0) ? obj[atrrName] = [attrMap[atrrName]] : obj[atrrName] = attrMap[atrrName];
    }
  }
}
function isLeafTag(obj, options) {
  let { textNodeName } = options, propCount = Object.keys(obj).length;
  return !!(propCount === 0 || propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] == "boolean" || obj[textNodeName] === 0));
}

// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
  constructor(options) {
    this.externalEntities = {}, this.options = buildOptions(options);
  }
  parse(xmlData, validationOption) {
    if (typeof xmlData != "string" && xmlData.toString)
      xmlData instanceof Uint8Array && !(typeof Buffer < "u" && Buffer.isBuffer(xmlData)) ? xmlData = new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(xmlData) : xmlData = xmlData.toString();
    else if (typeof xmlData != "string")
      throw new Error("XML data is accepted in String or Bytes[] form.");
    if (validationOption) {
      validationOption === !0 && (validationOption = {});
      let result = validate(xmlData, validationOption);
      if (result !== !0)
        throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
    }
    let orderedObjParser = new OrderedObjParser(this.options, this.externalEntities), orderedResult = orderedObjParser.parseXml(xmlData);
    return this.options.preserveOrder || orderedResult === void 0 ? orderedResult : prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
  }
  addEntity(key, value) {
    if (value.indexOf("&") !== -1)
      throw new Error("Entity value can't have '&'");
    if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1)
      throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
    if (value === "&")
      throw new Error("An entity with value '&' is not permitted");
    this.externalEntities[key] = value;
  }
  static getMetaDataSymbol() {
    return XmlNode.getMetaDataSymbol();
  }
};

// src/ingest/plain-element.ts
var OPENING4 = /^<([A-Za-z]+)((?:[ \t\r\n]+(?:message|type)="[^"]*")*)[ \t\r\n]*(\/?)>/, ATTRIBUTE = /(message|type)="([^"]*)"/g;
function plainElement(source) {
  let opening = OPENING4.exec(source);
  if (opening === null) return null;
  let [tag, name = "", written = "", slash] = opening, end = slash === "/" ? tag.length : source.indexOf("<", tag.length);
  if (slash === "/" ? end !== source.length : !isLast(source, end)) return null;
  let attributes = /* @__PURE__ */ new Map();
  for (let [, key = "", value = ""] of written.matchAll(ATTRIBUTE))
    attributes.set(key, attributeValue(value));
  let text = source.slice(tag.length, end).replace(/\r\n?/g, `
`);
  return { name, attributes, text: resolveReferences(text) };
}
function isLast(source, start) {
  return source.startsWith("</", start) && source.indexOf(">", start) === source.length - 1;
}

// src/ingest/growing-bytes.ts
var GrowingBytes = class {
  #memory;
  #length = 0;
  /** @param room how many bytes it holds before it grows */
  constructor(room) {
    this.#memory = new Uint8Array(room);
  }
  get length() {
    return this.#length;
  }
  /** What they lie in: theirs up to `length`, and until the next ones are added. */
  get memory() {
    return this.#memory;
  }
  /** The bytes, until the next ones are added. */
  all() {
    return this.#memory.subarray(0, this.#length);
  }
  /** Adds those of `bytes` from `start` to before `end`; they may lie in this memory itself. */
  append(bytes, start, end) {
    let needed = this.#length + end - start;
    if (needed > this.#memory.length) {
      let larger = new Uint8Array(Math.max(needed, 2 * this.#memory.length));
      larger.set(this.all()), this.#memory = larger;
    }
    this.#memory.set(bytes.subarray(start, end), this.#length), this.#length = needed;
  }
  /** Keeps the first `length` bytes. */
  cutTo(length) {
    this.#length = length;
  }
};

// src/ingest/taken-element.ts
var HALF = 128 * 1024, REFERENCE_BYTES = 16, ROOM = 16 * 1024, decoder = new TextDecoder("utf-8", { ignoreBOM: !0 }), encoder = new TextEncoder(), TakenElement = class {
  #bytes = new GrowingBytes(ROOM);
  /** Where the text that is collected now began; -1 outside text. */
  #textStart = -1;
  #cutBytes = 0;
  #markupBytes = 0;
  /** How much of it is tags and the marks of CDATA, without its own opening tag. */
  get markupBytes() {
    return this.#markupBytes;
  }
  /** Begins anew, with an opening tag. */
  begin(bytes, start, end) {
    this.#markupBytes = 0, this.#textStart = -1, this.#cutBytes = 0, this.#bytes.cutTo(0), this.#bytes.memory.length > 8 * HALF && (this.#bytes = new GrowingBytes(ROOM)), this.#bytes.append(bytes, start, end);
  }
  /** A tag, or the marks around CDATA: kept as it is. */
  addMarkup(bytes, start, end) {
    this.#endText(), this.#bytes.append(bytes, start, end), this.#markupBytes += end - start;
  }
  /** A piece of text or of CDATA's inside. */
  addText(bytes, start, end) {
    this.#textStart === -1 && (this.#textStart = this.#bytes.length), this.#bytes.append(bytes, start, end), this.#bytes.length - this.#textStart > 4 * HALF && this.#cut();
  }
  /** The element's source, from its `<` to its last `>`. */
  source() {
    return this.#endText(), decoder.decode(this.#bytes.all());
  }
  #endText() {
    if (this.#textStart !== -1) {
      if (this.#cutBytes > 0) {
        this.#cut();
        let mark = encoder.encode(`
[… ${this.#cutBytes} bytes cut …]
`), end = this.#wholeEnd(this.#textStart + HALF), tail = this.#bytes.all().slice(this.#wholeStart(this.#textStart + HALF));
        this.#bytes.cutTo(end), this.#bytes.append(mark, 0, mark.length), this.#bytes.append(tail, 0, tail.length);
      }
      this.#textStart = -1, this.#cutBytes = 0;
    }
  }
  /** Leaves the first and the last half of what may be kept. */
  #cut() {
    let from = this.#textStart + HALF, { memory, length } = this.#bytes, cut2 = length - from - HALF;
    cut2 <= 0 || (memory.copyWithin(from, from + cut2, length), this.#bytes.cutTo(length - cut2), this.#cutBytes += cut2);
  }
  /** Neither a character nor a reference may be cut in two: the start goes back before one, … */
  #wholeEnd(end) {
    let { memory } = this.#bytes, at = end;
    for (; at > 0 && isContinuation(memory[at - 1]); ) at -= 1;
    at > 0 && (at < end || (memory[at - 1] ?? 0) >= 192) && (at -= 1);
    for (let back = at - 1; back >= Math.max(0, at - REFERENCE_BYTES) && memory[back] !== 59; back -= 1)
      if (memory[back] === 38) return back;
    return at;
  }
  /** … and the rest begins after one. */
  #wholeStart(start) {
    let { memory, length } = this.#bytes, at = start;
    for (; at < length && isContinuation(memory[at]); ) at += 1;
    for (let ahead = at; ahead < Math.min(length, at + REFERENCE_BYTES) && memory[ahead] !== 38; ahead += 1)
      if (memory[ahead] === 59) return ahead + 1;
    return at;
  }
};
function isContinuation(byte) {
  return byte !== void 0 && (byte & 192) === 128;
}

// src/ingest/xml-cursor.ts
var XmlCursor = class {
  bytes = new Uint8Array(0);
  /** Bytes of the document before this piece. */
  #before = 0;
  #line = 1;
  /** Where the line began, counted in the document. */
  #lineStart = 0;
  /** Bytes since then that only continue a character. */
  #continuations = 0;
  /** Goes on with the bytes that follow the first `consumed` of those at hand. */
  moveTo(bytes, consumed) {
    this.#before += consumed, this.bytes = bytes;
  }
  lineEnd(at) {
    this.#line += 1, this.#lineStart = this.#before + at + 1, this.#continuations = 0;
  }
  continuation() {
    this.#continuations += 1;
  }
  /** Notes the line ends of a part that was passed as a whole. */
  pass(start, end) {
    for (let at = start; at < end; at += 1) {
      let byte = this.bytes[at] ?? 0;
      byte === 10 ? this.lineEnd(at) : (byte & 192) === 128 && (this.#continuations += 1);
    }
  }
  /** An error at this place, whose bytes up to there were noted. */
  fault(kind, message, at) {
    let column = this.#before + at - this.#lineStart - this.#continuations + 1;
    return new UnreadableError({ kind, message, at: `line ${this.#line}, column ${column}` });
  }
};

// src/ingest/xml-doctype.ts
function doctypeEnd(cursor, start) {
  let { bytes } = cursor;
  for (let at = start; at < bytes.length; at += 1) {
    let byte = bytes[at];
    if (byte === 91)
      throw cursor.fault("unsafe", "The DOCTYPE declares things of its own (entities); such XML is not read.", start);
    if (byte === 62) {
      if (at + 1 - start > 65536) break;
      return cursor.pass(start, at + 1), at + 1;
    }
    if ((byte === 34 || byte === 39) && (at = bytes.indexOf(byte, at + 1), at === -1))
      break;
  }
  if (bytes.length - start > 65536)
    throw cursor.fault("unsafe", "The DOCTYPE has no end in reach; such XML is not read.", start);
  return start;
}

// src/ingest/xml-rest.ts
var MAX_BYTES = 64 * 1024 * 1024, XmlRest = class {
  #bytes = new GrowingBytes(0);
  /** Up to where the tag's end was looked for, and within which quotes that was; 0: none. */
  #searched = 0;
  #quote = 0;
  get length() {
    return this.#bytes.length;
  }
  get isTooLong() {
    return this.#bytes.length > MAX_BYTES;
  }
  bytes() {
    return this.#bytes.all();
  }
  /** The rest and the next piece in one; null when its end is still missing. */
  joined(piece) {
    return this.#bytes.length === 0 ? piece : (this.#bytes.append(piece, 0, piece.length), this.#isTag() && !this.#hasEnd() ? null : this.bytes());
  }
  /** Keeps what follows the first `consumed` of these bytes. */
  keep(bytes, consumed) {
    this.#searched = 0, this.#quote = 0, this.#bytes.cutTo(0), this.#bytes.append(bytes, consumed, bytes.length);
  }
  #isTag() {
    let { memory, length } = this.#bytes, second = memory[1] ?? 0;
    return memory[0] === 60 && length > 1 && second !== 33 && second !== 63;
  }
  #hasEnd() {
    let { memory, length } = this.#bytes;
    for (let at = this.#searched; at < length; at += 1) {
      let byte = memory[at];
      if (this.#quote !== 0)
        byte === this.#quote && (this.#quote = 0);
      else {
        if (byte === 62) return !0;
        (byte === 34 || byte === 39) && (this.#quote = byte);
      }
    }
    return this.#searched = length, !1;
  }
};
function startsWith(bytes, at, text) {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return !1;
  return !0;
}

// src/ingest/xml-tag.ts
var decoder2 = new TextDecoder("utf-8", { ignoreBOM: !0 }), MOST_NAMES = 512, LONGEST_NAME = 100, MANY_ATTRIBUTES = 32, XmlTag = class {
  /** Without its namespace prefix. */
  name = "";
  /** As written, with its prefix; what the closing tag must repeat. */
  fullName = "";
  /** `<a/>`: there is no content and no closing tag. */
  isEmpty = !1;
  /** Some value in it is not what its bytes are: a reference, or white space that stands for a space. */
  isEscaped = !1;
  bytes = new Uint8Array(0);
  /** Where the tag starts and ends in `bytes`. */
  start = 0;
  end = 0;
  #names = [];
  #starts = [];
  #ends = [];
  #count = 0;
  #set = /* @__PURE__ */ new Set();
  reset(bytes, start) {
    this.bytes = bytes, this.start = start, this.#count = 0, this.isEscaped = !1;
  }
  named(fullName) {
    this.fullName = fullName, this.name = fullName.slice(fullName.lastIndexOf(":") + 1);
  }
  /** The name that the last tag with as many attributes before it had here. */
  get expectedName() {
    return this.#names[this.#count] ?? "";
  }
  /**
   * Where a name ends that is the expected one and has its `=` right after it; else -1. Neighbouring tags mostly have the
   * same attributes in the same order, and comparing costs less than reading.
   */
  repeatedName(start) {
    let name = this.#names[this.#count];
    if (name === void 0) return -1;
    let { length } = name;
    if (this.bytes[start + length] !== 61) return -1;
    for (let at = 0; at < length; at += 1) {
      let code = name.charCodeAt(at);
      if (this.bytes[start + at] !== code || code >= 128) return -1;
    }
    return start + length;
  }
  /** False when the tag has the attribute already. */
  add(name, start, end) {
    return this.#has(name) ? !1 : (this.#names[this.#count] = name, this.#starts[this.#count] = start, this.#ends[this.#count] = end, this.#count += 1, !0);
  }
  /** An attribute's value by its name as written, its references resolved; null when the tag has none. */
  value(name) {
    let at = this.#indexOf(name);
    return at === -1 ? null : attributeValue(this.#raw(at));
  }
  /** All attributes, in their order. */
  values() {
    let values = /* @__PURE__ */ new Map();
    for (let at = 0; at < this.#count; at += 1)
      values.set(this.#names[at] ?? "", attributeValue(this.#raw(at)));
    return values;
  }
  /** An attribute that is a plain whole number of at most 15 digits; null when it is missing or something else. */
  wholeNumber(name) {
    let at = this.#indexOf(name);
    if (at === -1) return null;
    if (this.isEscaped) return numberFrom(this.value(name) ?? "", /^\d{1,15}$/);
    let number = wholeNumberIn(this.bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
    return number === -1 ? null : number;
  }
  /** An attribute that is a plain decimal number, such as `0.001`; null when it is missing or something else. */
  decimal(name) {
    let at = this.#indexOf(name);
    if (at === -1) return null;
    if (this.isEscaped) return numberFrom(this.value(name) ?? "", /^(?=.{1,16}$)\d+(?:\.\d+)?$/);
    let number = decimalIn(this.bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
    return number === -1 ? null : number;
  }
  /** Whether an attribute is there with exactly this value, which is ASCII. */
  has(name, value) {
    let at = this.#indexOf(name);
    if (at === -1) return !1;
    if (this.isEscaped) return this.value(name) === value;
    let start = this.#starts[at] ?? 0;
    if ((this.#ends[at] ?? 0) - start !== value.length) return !1;
    for (let place2 = 0; place2 < value.length; place2 += 1)
      if (this.bytes[start + place2] !== value.charCodeAt(place2)) return !1;
    return !0;
  }
  /** Where the raw bytes of an attribute's value start; -1 when the tag has none. */
  valueStart(name) {
    let at = this.#indexOf(name);
    return at === -1 ? -1 : this.#starts[at] ?? 0;
  }
  /** Where they end. */
  valueEnd(name) {
    let at = this.#indexOf(name);
    return at === -1 ? -1 : this.#ends[at] ?? 0;
  }
  /** Of a tag with very many attributes a set knows them: each would else be compared with all before it. */
  #has(name) {
    if (this.#count < MANY_ATTRIBUTES) return this.#indexOf(name) !== -1;
    this.#count === MANY_ATTRIBUTES && (this.#set = new Set(this.#names.slice(0, this.#count)));
    let { size } = this.#set;
    return this.#set.add(name).size === size;
  }
  #indexOf(name) {
    for (let at = 0; at < this.#count; at += 1) if (this.#names[at] === name) return at;
    return -1;
  }
  #raw(at) {
    return utf8Text(this.bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
  }
};
function numberFrom(text, form) {
  return form.test(text) ? Number(text) : null;
}
function utf8Text(bytes, start, end) {
  if (end - start <= 24) {
    let at = start;
    for (; at < end && (bytes[at] ?? 128) < 128; ) at += 1;
    if (at === end) return asciiText(bytes, start, end);
  }
  return decoder2.decode(bytes.subarray(start, end));
}
var XmlNames = class {
  #byLength = [];
  #count = 0;
  text(bytes, start, end) {
    let length = end - start, known = this.#byLength[length];
    if (known !== void 0) {
      for (let name of known) if (isSame(name.bytes, bytes, start)) return name.text;
    }
    let text = utf8Text(bytes, start, end);
    if (this.#count < MOST_NAMES && length <= LONGEST_NAME) {
      this.#count += 1;
      let entry = { bytes: bytes.slice(start, end), text };
      known === void 0 ? this.#byLength[length] = [entry] : known.push(entry);
    }
    return text;
  }
};
function isSame(name, bytes, start) {
  for (let at = name.length - 1; at >= 0; at -= 1) if (name[at] !== bytes[start + at]) return !1;
  return !0;
}

// src/ingest/xml-tag-reader.ts
var EQUALS = 61, GREATER_THAN2 = 62, SLASH3 = 47, QUOTES = { 34: 6, 39: 7 }, UNFINISHED = -1, AMPERSAND_MESSAGE = 'An "&" is not escaped, or names an unknown entity.';
function forbiddenMessage(bytes, at) {
  return `The character U+${(bytes[at] === 239 ? 65280 + (bytes[at + 2] ?? 0) + 64 : bytes[at] ?? 0).toString(16).toUpperCase().padStart(4, "0")} is not allowed in XML.`;
}
var XmlTagReader = class {
  #cursor;
  #tag;
  #names;
  /** Whether the tag has more than plain ASCII of one line, so that lines and columns must be counted. */
  #isOdd = !1;
  constructor(cursor, tag, names2) {
    this.#cursor = cursor, this.#tag = tag, this.#names = names2;
  }
  /** Where the opening tag at `start` ends, after its `>`; -1: the bytes end before it does. @throws UnreadableError */
  read(start) {
    let { bytes } = this.#cursor, tag = this.#tag;
    this.#isOdd = !1;
    let at = start + 1;
    if (at < bytes.length && !isNameStart(bytes[at]))
      throw this.#fault('A "<" is not escaped, or begins no name.', start, start);
    for (; isNameByte(bytes[at]); ) at += 1;
    for (tag.reset(bytes, start), at < bytes.length && tag.named(this.#name(start + 1, at)); ; ) {
      let before = at;
      if (at = this.#skipSpace(at), at >= bytes.length) return UNFINISHED;
      let byte = bytes[at];
      if (byte === GREATER_THAN2) return this.#finish(start, at + 1, !1);
      if (byte === SLASH3) {
        if (at + 1 >= bytes.length) return UNFINISHED;
        if (bytes[at + 1] !== GREATER_THAN2) throw this.#fault('A "/" stands within a tag.', start, at);
        return this.#finish(start, at + 2, !0);
      }
      if (at === before || !isNameStart(byte))
        throw this.#fault(`The tag <${tag.fullName}> is not well-formed here.`, start, at);
      if (at = this.#attribute(start, at), at === UNFINISHED) return UNFINISHED;
    }
  }
  #finish(start, end, isEmpty) {
    return this.#tag.isEmpty = isEmpty, this.#tag.end = end, this.#isOdd && this.#cursor.pass(start, end), end;
  }
  #name(start, end) {
    let name = this.#names.text(this.#cursor.bytes, start, end);
    return name.length !== end - start && (this.#isOdd = !0), name;
  }
  #skipSpace(from) {
    let { bytes } = this.#cursor, at = from;
    for (; isSpace(bytes[at]); at += 1) bytes[at] === 10 && (this.#isOdd = !0);
    return at;
  }
  /** `name="value"` from `from` on; the place after it. */
  #attribute(start, from) {
    let { bytes } = this.#cursor, at = this.#tag.repeatedName(from), isRepeated = at !== -1;
    if (!isRepeated)
      for (at = from; isNameByte(bytes[at]); ) at += 1;
    if (at >= bytes.length) return UNFINISHED;
    let name = isRepeated ? this.#tag.expectedName : this.#name(from, at);
    if (at = this.#skipSpace(at), at >= bytes.length) return UNFINISHED;
    if (bytes[at] !== EQUALS) throw this.#fault(`The attribute ${name} has no value.`, start, from);
    if (at = this.#skipSpace(at + 1), at >= bytes.length) return UNFINISHED;
    let quote = QUOTES[bytes[at] ?? 0];
    if (quote === void 0) throw this.#fault(`The value of ${name} is not in quotes.`, start, from);
    let end = this.#valueEnd(start, at + 1, quote);
    if (end === UNFINISHED) return UNFINISHED;
    if (!this.#tag.add(name, at + 1, end))
      throw this.#fault(`The attribute ${name} is repeated.`, start, from);
    return end + 1;
  }
  #valueEnd(start, from, quote) {
    let { bytes } = this.#cursor, { length } = bytes, at = from;
    for (; at < length; ) {
      let byte = bytes[at] ?? 0;
      if (byte > 62 && byte < 128) {
        at += 1;
        continue;
      }
      let kind = CLASSES[byte] ?? 0;
      if (kind === 0) at += 1;
      else {
        if (kind === quote) return at;
        if (kind === 2) {
          let end = referenceEnd(bytes, at, length);
          if (end === -2) return UNFINISHED;
          if (end === -1) throw this.#fault(AMPERSAND_MESSAGE, start, at);
          this.#tag.isEscaped = !0, at = end;
        } else
          this.#odd(kind, start, at), at += 1;
      }
    }
    return UNFINISHED;
  }
  /** What in a value is neither plain nor a reference. */
  #odd(kind, start, at) {
    let { bytes } = this.#cursor;
    if (kind === 1) throw this.#fault('A "<" stands in an attribute.', start, at);
    if (kind === 3 || kind === 5 && isForbiddenCharacter(bytes, at))
      throw this.#fault(forbiddenMessage(bytes, at), start, at);
    (kind === 4 || kind === 8) && (this.#isOdd = !0), (kind === 4 || kind === 9) && (this.#tag.isEscaped = !0);
  }
  #fault(message, start, at) {
    return this.#cursor.pass(start, at), this.#cursor.fault("malformed", message, at);
  }
};

// src/ingest/xml-text.ts
function textEnd(cursor, from) {
  let { bytes } = cursor, { length } = bytes, at = from;
  for (; at < length; ) {
    let byte = bytes[at] ?? 0;
    if (byte > 62 && byte < 128) {
      at += 1;
      continue;
    }
    let kind = CLASSES[byte] ?? 0;
    if (kind === 0) at += 1;
    else {
      if (kind === 1) break;
      if (kind === 2) {
        let end = referenceEnd(bytes, at, length);
        if (end === -2) break;
        if (end === -1) throw cursor.fault("malformed", AMPERSAND_MESSAGE, at);
        at = end;
      } else {
        if (kind === 5 && at + 2 >= length) break;
        noteOdd(cursor, kind, at), at += 1;
      }
    }
  }
  return at;
}
function blankEnd(cursor, from) {
  let { bytes } = cursor, { length } = bytes, at = from;
  for (; at < length; at += 1) {
    let byte = bytes[at];
    if (byte === 10) cursor.lineEnd(at);
    else if (byte !== 32 && byte !== 9 && byte !== 13) break;
  }
  return at;
}
function spaceEnd(cursor, from) {
  let { bytes } = cursor, at = blankEnd(cursor, from);
  if (at === bytes.length || bytes[at] === 60) return at;
  let kind = CLASSES[bytes[at] ?? 0] ?? 0;
  throw kind === 3 && noteOdd(cursor, kind, at), cursor.fault("malformed", "There is text outside the root element.", at);
}
function noteOdd(cursor, kind, at) {
  if (kind === 4) cursor.lineEnd(at);
  else if (kind === 8) cursor.continuation();
  else if (kind === 3 || kind === 5 && isForbiddenCharacter(cursor.bytes, at))
    throw cursor.fault("malformed", forbiddenMessage(cursor.bytes, at), at);
}

// src/ingest/xml-scanner.ts
var MAX_DEPTH = 200, MAX_INNER_MARKUP = 1024 * 1024, ENDS = {
  cdata: "]]>",
  comment: "-->",
  instruction: "?>"
}, DECLARATION = "<?xml", CDATA = "<![CDATA[", COMMENT2 = "<!--", DOCTYPE = "<!DOCTYPE", XmlScanner = class {
  #listener;
  #cursor = new XmlCursor();
  #rest = new XmlRest();
  #names = new XmlNames();
  #tag = new XmlTag();
  #tags;
  #open = [];
  #taken = new TakenElement();
  /** How many elements were open when the one that is taken began; -1: none is. */
  #takenDepth = -1;
  /** Whether anything but white space came. */
  #begun = !1;
  #rootSeen = !1;
  #doctypeSeen = !1;
  #mode = "content";
  constructor(listener) {
    this.#listener = listener, this.#tags = new XmlTagReader(this.#cursor, this.#tag, this.#names);
  }
  /** Reads on. `piece` may end anywhere, and may be used for something else afterwards. @throws UnreadableError */
  push(piece) {
    let bytes = this.#rest.joined(piece);
    if (bytes === null) {
      if (this.#rest.isTooLong) throw this.#cursor.fault("too-large", "A tag is longer than 64 MiB.", 0);
      return;
    }
    this.#cursor.moveTo(bytes, 0);
    let consumed = this.#scan();
    this.#rest.keep(bytes, consumed), this.#cursor.moveTo(bytes, consumed);
  }
  /** Says that nothing follows. @throws UnreadableError `truncated` when the document is not whole */
  end() {
    let { length } = this.#rest;
    this.#cursor.moveTo(this.#rest.bytes(), 0);
    let consumed = this.#scan();
    if (this.#mode === "content") this.#cursor.pass(consumed, length);
    else
      for (let at = consumed; at < length; at += 1)
        noteOdd(this.#cursor, CLASSES[this.#cursor.bytes[at] ?? 0] ?? 0, at);
    let unclosed = this.#open.at(-1);
    if (consumed < length || this.#mode !== "content")
      throw this.#cursor.fault("truncated", `The XML ends inside ${this.#place()}.`, length);
    if (unclosed !== void 0) {
      let message = `The XML ends inside <${unclosed}>: the file was not written to its end.`;
      throw this.#cursor.fault("truncated", message, length);
    }
    if (!this.#rootSeen) throw this.#cursor.fault("malformed", "There is no root element.", length);
  }
  #place() {
    return { content: "a tag", cdata: "CDATA", comment: "a comment", instruction: "an instruction" }[this.#mode];
  }
  /** Goes through the bytes at hand; the place where something begins whose end is missing. */
  #scan() {
    let { bytes } = this.#cursor, at = 0;
    for (; at < bytes.length; ) {
      let next = this.#mode === "content" ? this.#content(at) : this.#skip(at, ENDS[this.#mode]);
      if (next === at) return at;
      at = next;
    }
    return at;
  }
  #content(at) {
    let { bytes } = this.#cursor;
    if (bytes[at] !== 60) return this.#open.length === 0 ? spaceEnd(this.#cursor, at) : this.#text(at);
    let byte = bytes[at + 1];
    if (byte === void 0) return at;
    if (byte === 47) return this.#close(at);
    if (byte === 63) return this.#instruction(at);
    if (byte === 33) return this.#declaration(at);
    let skimmed = this.#skim(at);
    return skimmed === at ? this.#openTag(at) : skimmed;
  }
  /** Lets the listener pass what it knows well; only where an element may stand, and is told. */
  #skim(at) {
    let depth = this.#open.length;
    return this.#takenDepth !== -1 || depth === 0 || depth === MAX_DEPTH ? at : this.#listener.skim?.(this.#cursor, at) ?? at;
  }
  #openTag(at) {
    if (this.#open.length === 0 && this.#rootSeen)
      throw this.#cursor.fault("malformed", "A second root element follows the first.", at);
    if (this.#open.length === MAX_DEPTH)
      throw this.#cursor.fault("unsafe", `Elements are nested more than ${MAX_DEPTH} deep.`, at);
    let end = this.#tags.read(at);
    if (end === -1) return at;
    let { fullName, name, isEmpty } = this.#tag;
    return this.#begun = !0, this.#rootSeen = !0, this.#takenDepth !== -1 ? this.#addMarkup(at, end, end) : this.#listener.open(this.#tag) === "take" && (this.#takenDepth = this.#open.length, this.#taken.begin(this.#cursor.bytes, at, end)), this.#open.push(fullName), isEmpty && this.#leave(name), end;
  }
  #close(at) {
    let { bytes } = this.#cursor, end = bytes.indexOf(62, at);
    if (end === -1) return at;
    let nameEnd = end;
    for (; isSpace(bytes[nameEnd - 1]); ) nameEnd -= 1;
    let name = this.#names.text(bytes, at + 2, nameEnd), expected = this.#open.at(-1);
    if (expected !== name) {
      let closes = expected === void 0 ? "nothing" : `<${expected}>`;
      throw this.#cursor.fault("malformed", `</${name.slice(0, 100)}> closes ${closes}.`, at);
    }
    return this.#takenDepth !== -1 && this.#addMarkup(at, end + 1, at), this.#cursor.pass(at, end + 1), this.#leave(name.slice(name.lastIndexOf(":") + 1)), end + 1;
  }
  /** `place` is where a fault would be: up to there the cursor has noted the bytes. */
  #addMarkup(start, end, place2) {
    if (this.#taken.addMarkup(this.#cursor.bytes, start, end), this.#taken.markupBytes > MAX_INNER_MARKUP)
      throw this.#cursor.fault("too-large", "An element is made of more than 1 MiB of tags.", place2);
  }
  #leave(name) {
    this.#open.pop(), this.#takenDepth === -1 ? this.#listener.close(name) : this.#open.length === this.#takenDepth && (this.#takenDepth = -1, this.#listener.taken(this.#taken.source()));
  }
  /** Text within an element, up to the next tag; as much of it as is whole. */
  #text(from) {
    let end = textEnd(this.#cursor, from);
    return this.#takenDepth !== -1 && end > from && this.#taken.addText(this.#cursor.bytes, from, end), end;
  }
  /** The inside of CDATA, a comment or an instruction, up to and with its end; or as much as surely is inside. */
  #skip(from, end) {
    let { bytes } = this.#cursor, at = from, last = bytes.length - end.length;
    for (; at <= last && !startsWith(bytes, at, end); ) {
      let kind = CLASSES[bytes[at] ?? 0] ?? 0;
      if (kind === 5 && at + 2 >= bytes.length) break;
      noteOdd(this.#cursor, kind, at), at += 1;
    }
    let isCdata = this.#mode === "cdata" && this.#takenDepth !== -1;
    return isCdata && at > from && this.#taken.addText(bytes, from, at), at > last || !startsWith(bytes, at, end) ? at : (isCdata && this.#addMarkup(at, at + end.length, at), this.#mode = "content", at + end.length);
  }
  #instruction(at) {
    let { bytes } = this.#cursor, { length } = bytes;
    if (at + 2 === length) return at;
    if (!isNameStart(bytes[at + 2])) throw this.#cursor.fault("malformed", "An instruction has no name.", at);
    let isMaybeDeclaration = startsWith(bytes, at, DECLARATION.slice(0, length - at));
    if (isMaybeDeclaration && at + DECLARATION.length >= length) return at;
    if (isMaybeDeclaration && !isNameByte(bytes[at + DECLARATION.length]) && this.#begun)
      throw this.#cursor.fault("malformed", "An XML declaration stands within the document.", at);
    return this.#begun = !0, this.#mode = "instruction", at + 2;
  }
  #declaration(at) {
    let { bytes } = this.#cursor;
    for (let [mark, mode] of [
      [COMMENT2, "comment"],
      [CDATA, "cdata"]
    ])
      if (startsWith(bytes, at, mark)) {
        if (mode === "cdata" && this.#open.length === 0)
          throw this.#cursor.fault("malformed", "There is text outside the root element.", at);
        return mode === "cdata" && this.#takenDepth !== -1 && this.#addMarkup(at, at + mark.length, at), this.#begun = !0, this.#mode = mode, at + mark.length;
      }
    let begun = utf8Text(bytes, at, Math.min(bytes.length, at + DOCTYPE.length));
    if ([COMMENT2, CDATA, DOCTYPE].some((mark) => mark.length > begun.length && mark.startsWith(begun)))
      return at;
    if (begun !== DOCTYPE || this.#rootSeen || this.#doctypeSeen)
      throw this.#cursor.fault("unsafe", "A declaration stands where none is allowed.", at);
    let end = doctypeEnd(this.#cursor, at);
    return end === at ? at : (this.#begun = !0, this.#doctypeSeen = !0, end);
  }
};

// src/ingest/xml.ts
async function scanXml(source, listener) {
  let scanner = new XmlScanner(listener);
  try {
    for await (let { utf8: utf82 } of source.pieces()) scanner.push(utf82);
    return scanner.end(), null;
  } catch (error) {
    return faultOf(error);
  }
}
var MARK = "<", TEXT = "#text", CDATA2 = "#cdata", ATTRIBUTES = ":@", ATTRIBUTE_PREFIX = "@_", parser = null, OPTIONS = {
  preserveOrder: !0,
  ignoreAttributes: !1,
  attributeNamePrefix: ATTRIBUTE_PREFIX,
  textNodeName: TEXT,
  cdataPropName: CDATA2,
  parseTagValue: !1,
  parseAttributeValue: !1,
  trimValues: !1,
  processEntities: !1,
  ignoreDeclaration: !0,
  ignorePiTags: !0,
  jPath: !1,
  // Deeper documents never come this far.
  maxNestedTags: 1e3,
  transformTagName: (name) => name.startsWith(MARK) ? name : MARK + name
};
function readElements(sources, events) {
  let others = [];
  for (let source of sources) {
    let plain2 = plainElement(source);
    if (plain2 === null) {
      others.push(source);
      continue;
    }
    parseElements(others, events), others = [], events.open(plain2.name, plain2.attributes), plain2.text !== "" && events.text(plain2.text), events.close(plain2.name);
  }
  parseElements(others, events);
}
function parseElements(sources, events) {
  if (sources.length === 0) return;
  let tree;
  try {
    parser ??= new XMLParser(OPTIONS), tree = parser.parse(sources.join(""));
  } catch (error) {
    let reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableError({ kind: "malformed", message: `An element can't be read: ${reason}` });
  }
  walkTree(tree, events);
}
function walkTree(tree, events) {
  let stack = [
    { name: "", children: asNodes(tree), next: 0 }
  ];
  for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
    let node = asNode(top.children[top.next]);
    if (top.next += 1, top.next > top.children.length) {
      stack.pop(), stack.length > 0 && events.close(top.name);
      continue;
    }
    for (let key of Object.keys(node)) {
      let value = node[key];
      if (key === TEXT) events.text(resolveReferences(String(value)));
      else if (key === CDATA2) events.text(asNodes(value).map(rawText).join(""));
      else if (key.startsWith(MARK)) {
        let name = key.slice(key.lastIndexOf(":") + 1).replace(MARK, "");
        events.open(name, attributesOf(node[ATTRIBUTES])), stack.push({ name, children: asNodes(value), next: 0 });
      }
    }
  }
}
function asNodes(value) {
  return Array.isArray(value) ? value : [];
}
function asNode(value) {
  return typeof value == "object" && value !== null ? value : {};
}
function rawText(value) {
  return String(asNode(value)[TEXT] ?? "");
}
function attributesOf(value) {
  let attributes = /* @__PURE__ */ new Map();
  for (let [key, raw] of Object.entries(asNode(value)))
    attributes.set(key.slice(ATTRIBUTE_PREFIX.length), attributeValue(String(raw)));
  return attributes;
}

// src/ingest/coverage-collector.ts
var MOST_PLACES = 1e6, CoverageCollector = class {
  /** The folders in `<sources>`. */
  sources = [];
  /** Lines by the file's name; null where they are only counted. */
  files;
  counter = new CoverageCounter();
  /** How many numbers of a file are impossible. */
  dropped = /* @__PURE__ */ new Map();
  branchesMeasured = !1;
  #plain = new PlainLine();
  /** The file that is told of now; empty for none. */
  #name = "";
  #lines = null;
  constructor(detail) {
    this.files = detail === "all" ? /* @__PURE__ */ new Map() : null;
  }
  open(tag) {
    if (tag.name === "line")
      this.#name !== "" && this.#line(tag);
    else if (tag.name === "class")
      this.#name = tag.value("filename") ?? "", this.#name !== "" && this.#beginFile(this.#name), this.#checkPlaces();
    else {
      if (tag.name === "sources") return "take";
      tag.name === "coverage" && (this.branchesMeasured ||= (tag.wholeNumber("branches-valid") ?? 0) > 0);
    }
    return "enter";
  }
  close(name) {
    name === "class" && (this.#name = "");
  }
  taken(source) {
    for (let root of sourcesOf2(source)) this.sources.push(root);
    this.#checkPlaces();
  }
  skim(cursor, start) {
    let line = this.#plain, at = start;
    for (; this.#name !== ""; ) {
      let end = line.end(cursor.bytes, at);
      if (end === -1) break;
      this.#addHits(line.line, line.hits), line.total !== -1 && this.#addBranches(line), at = blankEnd(cursor, end);
    }
    return at;
  }
  #beginFile(name) {
    if (this.counter.beginFile(name), this.files === null) return;
    let known = this.files.get(name);
    this.#lines = known ?? { executed: [], missing: [], branches: [] }, known === void 0 && this.files.set(name, this.#lines);
  }
  /** Each file may lie below each source. @throws UnreadableError where that is more than memory should hold */
  #checkPlaces() {
    if (this.counter.size * (this.sources.length + 1) <= MOST_PLACES) return;
    let message = `It names more files, below more sources, than any project has (${MOST_PLACES} places), so it was not read.`;
    throw new UnreadableError({ kind: "too-large", message });
  }
  #line(tag) {
    let line = lineNumber(tag.wholeNumber("number")), hits = tag.wholeNumber("hits");
    if (line === null || hits === null) {
      this.#drop();
      return;
    }
    if (this.#addHits(line, hits), !tag.has("branch", "true")) return;
    this.branchesMeasured = !0;
    let counts = branchCounts(tag);
    counts === null ? this.#drop() : this.#addBranches({ line, ...counts, missing: tag.value("missing-branches") ?? "" });
  }
  #drop() {
    this.dropped.set(this.#name, (this.dropped.get(this.#name) ?? 0) + 1);
  }
  #addHits(line, hits) {
    this.counter.addLine(line, hits > 0), this.#lines !== null && (hits > 0 ? this.#lines.executed : this.#lines.missing).push(line);
  }
  #addBranches(told) {
    if (this.branchesMeasured = !0, this.counter.addBranch(told.total, told.covered), this.#lines === null) return;
    let { line, total, covered } = told;
    this.#lines.branches.push({ line, total, covered, missing: missingBranches(told) });
  }
};
function sourcesOf2(source) {
  let found = [], text = null;
  return readElements([source], {
    open(name) {
      name === "source" && (text = "");
    },
    text(piece) {
      text !== null && (text += piece);
    },
    close(name) {
      name === "source" && (text !== null && text.trim() !== "" && found.push(text.trim()), text = null);
    }
  }), found;
}
function branchCounts(tag) {
  let counts = /\((\d{1,6})\/(\d{1,6})\)/.exec(tag.value("condition-coverage") ?? ""), covered = Number(counts?.[1] ?? Number.NaN), total = Number(counts?.[2] ?? Number.NaN);
  return covered <= total ? { total, covered } : null;
}
function missingBranches({ total, covered, missing }) {
  let named = missing.split(",").filter((target) => target !== "");
  return named.length === total - covered ? named : null;
}

// src/ingest/coverage-xml.ts
async function readCoverageXml(source) {
  let document = new CoverageCollector(source.detail), { counter } = document, fault = await scanXml(source, document), problems = fault === null ? [] : [problemOf(source.file, fault)], names2 = [...counter.names];
  if (fault !== null && (fault.kind !== "truncated" || names2.length === 0))
    return { kind: "nothing", problems };
  let paths = pathMap(source.checkout, basesOf(source.folder)), files = [], seen = /* @__PURE__ */ new Set();
  for (let name of names2) {
    problems.push(...droppedProblems(source.file, name, document));
    let places = placesOf(name, document.sources), place2 = paths.nearest(places);
    place2.outside && problems.push(outsideProblem(source.file, name, place2.path)), seen.has(place2.path) && (counter.isUnclear = !0), seen.add(place2.path);
    let lines = document.files?.get(name);
    lines !== void 0 && files.push({ coverage: fileCoverage(place2.path, { ...lines, excluded: [] }), places });
  }
  let { branchesMeasured } = document, totals = source.detail === "all" ? {} : { totals: counter.totals };
  return { kind: "coverage", files, branchesMeasured, ...totals, problems };
}
function droppedProblems(file, name, { dropped }) {
  let count = dropped.get(name) ?? 0, message = `${count} line or branch number(s) of ${name} are impossible and left out.`;
  return count === 0 ? [] : [{ file, kind: "malformed", message }];
}
function placesOf(name, sources) {
  if (isAbsolute(name)) return [name];
  let full = sources.map((root) => joinPath(root.replace(/[\\/]+$/, ""), name));
  return full.length === 1 ? [...full, name] : [name, ...full];
}
function isAbsolute(name) {
  return /^(?:[A-Za-z]:)?[\\/]/.test(name);
}

// src/model/checkout.ts
var noCheckout = { kind: () => null, packages: [] };

// src/ingest/session-ending.ts
var EXIT2 = { ok: 0, interrupted: 2, internalError: 3, noTestsCollected: 5 }, internalError = {
  kind: "truncated",
  message: "pytest itself failed with an internal error, so the tests after it have no result here; its output has the traceback."
};
function hasFailed(executions) {
  return executions.some(({ attempt }) => isFailing(attempt.outcome));
}

// src/ingest/json-report-doubts.ts
function jsonReportDoubts(file, report, tests) {
  let exitCode = numberField(report, "exitcode"), missing = missingResults(asObject(field(report, "summary")) ?? {}, tests.length), listed2 = collectedIds(report), known = new Set(tests.map(({ nodeId }) => nodeId)), isMerged = missing > 0 && listed2.size > 0 && [...listed2.keys()].every((id) => known.has(id)), doubts = [], add2 = (message) => {
    doubts.push({ problem: { file, kind: "ambiguous", message }, missing: 0 });
  };
  if (missing > 0 && !isMerged) {
    let kind = exitCode === EXIT2.ok ? "truncated" : "ambiguous";
    doubts.push({ problem: { file, kind, message: missingMessage(missing) }, missing });
  }
  exitCode !== null && exitCode !== EXIT2.ok && exitCode !== EXIT2.noTestsCollected && omitsCollectors(report, tests) && add2(
    "This report was written with `--json-report-omit collectors`, so what could not be collected is not in it."
  );
  let hiding = tests.filter(({ hidesSubtests }) => hidesSubtests).length;
  return hiding > 0 && add2(
    `Of ${hiding} test(s) with subtests only the last subtest was kept, so whether they failed is not known.`
  ), exitCode === EXIT2.internalError && doubts.push({ problem: problemOf(file, internalError), missing: 0 }), { doubts, repeated: isMerged ? repeatedIds(listed2, tests) : /* @__PURE__ */ new Set() };
}
function missingResults(summary, entries) {
  let run = (numberField(summary, "collected") ?? 0) - (numberField(summary, "deselected") ?? 0), missing = Math.max(run, numberField(summary, "total") ?? 0) - entries;
  return Number.isSafeInteger(missing) && missing > 0 ? missing : 0;
}
function omitsCollectors(report, tests) {
  return tests.length === 0 || field(report, "collectors") !== void 0 ? !1 : !tests.some(({ attempts }) => attempts.some(({ worker }) => worker !== null));
}
function collectedIds(report) {
  let ids = /* @__PURE__ */ new Map();
  for (let collector of asArray(field(report, "collectors")))
    for (let one of asArray(field(asObject(collector) ?? {}, "result"))) {
      let item = asObject(one) ?? {}, id = stringField(item, "nodeid"), isTest = field(item, "lineno") !== void 0 && field(item, "deselected") !== !0;
      id !== null && isTest && ids.set(id, (ids.get(id) ?? 0) + 1);
    }
  return ids;
}
function repeatedIds(listed2, tests) {
  let twice = tests.filter(({ nodeId }) => (listed2.get(nodeId) ?? 0) > 1);
  return new Set((twice.length > 0 ? twice : tests).map(({ nodeId }) => wellFormed(nodeId)));
}
function missingMessage(missing) {
  return `${missing} of the tests that pytest collected have no result here: they did not run, or the report kept one result of equal node ids.`;
}

// src/ingest/json-report-test.ts
var PHASES = ["setup", "call", "teardown", "???"], WORKER_LINE = /^\[(gw\d{1,5})\] \S+ -- Python (\S+) [^\n]*(?:\n|$)/;
function reportedTest(entry) {
  let nodeId = stringField(entry, "nodeid");
  if (nodeId === null) return null;
  let phases = phasesOf(entry), said = stringField(entry, "outcome") ?? "", outcome = outcomeOf(said, phases), all = [...phases.values()], failing = failingPhase(phases, outcome), durations = all.map(({ durationMs: durationMs2 }) => durationMs2).filter((duration) => duration !== null), last = {
    outcome,
    durationMs: durations.length === 0 ? null : durations.reduce((sum, one) => sum + one, 0),
    worker: all.findLast(({ worker }) => worker !== null)?.worker ?? null,
    failure: failing?.failure ?? null
  }, wasRerun = said === "rerun" || all.some((phase) => phase.outcome === "rerun"), earlier = { outcome: "unknown", durationMs: null, worker: null, failure: null }, lineNumber2 = countField(entry, "lineno");
  return {
    nodeId,
    line: lineNumber2 !== null && !mayBeInherited(nodeId) ? lineNumber2 + 1 : null,
    keywords: asArray(field(entry, "keywords")).filter((keyword) => typeof keyword == "string"),
    attempts: wasRerun ? [earlier, last] : [last],
    outcome,
    flaky: wasRerun && outcome === "passed",
    hidesSubtests: said.startsWith("subtests"),
    python: all.find(({ python }) => python !== null)?.python ?? null
  };
}
function mayBeInherited(nodeId) {
  let bracket = nodeId.indexOf("[");
  return (bracket === -1 ? nodeId : nodeId.slice(0, bracket)).split("::").length > 2;
}
function phasesOf(entry) {
  let phases = /* @__PURE__ */ new Map();
  for (let name of PHASES) {
    let stage = asObject(field(entry, name));
    stage !== null && phases.set(name, phaseFrom(name, stage));
  }
  return phases;
}
function phaseFrom(name, stage) {
  let longrepr = stringField(stage, "longrepr") ?? "", header = WORKER_LINE.exec(longrepr), text = longrepr.slice(header?.[0].length ?? 0), crash = asObject(field(stage, "crash")), path2 = crash === null ? null : stringField(crash, "path"), line = crash === null ? null : countField(crash, "lineno"), died = name === "???", duration = numberField(stage, "duration");
  return {
    outcome: stringField(stage, "outcome") ?? "",
    durationMs: duration === null ? null : Math.max(0, duration * 1e3),
    failure: {
      kind: died ? "crash" : "failure",
      phase: died ? "call" : name,
      message: (crash === null ? null : stringField(crash, "message")) ?? (died ? text : ""),
      text,
      crash: path2 === null || line === null ? null : { path: path2, line }
    },
    worker: header?.[1] ?? null,
    python: header?.[2] ?? null
  };
}
function outcomeOf(said, phases) {
  switch (said) {
    case "error":
      return phases.get("call")?.outcome === "failed" ? "failed" : "error";
    case "failed":
    case "skipped":
    case "xfailed":
    case "xpassed":
      return said;
    case "passed":
    case "rerun":
      return isFinished(phases) ? "passed" : "unknown";
    default:
      return "unknown";
  }
}
function isFinished(phases) {
  return phases.size === 0 || phases.get("call")?.outcome === "passed";
}
function failingPhase(phases, outcome) {
  if (!isFailing(outcome)) return null;
  let order = outcome === "failed" ? ["???", "call"] : ["setup", "teardown", "call"];
  for (let name of order) {
    let phase = phases.get(name);
    if (phase?.outcome === "failed") return phase;
  }
  return null;
}
function reportedCollector(entry) {
  let nodeId = stringField(entry, "nodeid") ?? "", said = stringField(entry, "outcome");
  if (nodeId === "" || said !== "failed" && said !== "skipped") return null;
  let text = stringField(entry, "longrepr") ?? "", failure = said === "failed" ? { kind: "collection-error", phase: "collect", message: "", text } : null, outcome = said === "failed" ? "error" : "skipped";
  return {
    nodeId,
    line: null,
    keywords: [],
    attempts: [{ outcome, durationMs: null, worker: null, failure }],
    outcome,
    flaky: !1,
    hidesSubtests: !1,
    python: null
  };
}

// src/ingest/markers.ts
var ATTRIBUTES2 = /* @__PURE__ */ new Set([
  "pytestmark",
  "patchings",
  "is_hypothesis_test",
  "hypothesis_explicit_examples"
]);
function markersOf(keywords, nodeId) {
  let names2 = chainNames(nodeId), listed2 = keywords.filter((keyword) => keyword !== ""), outermost = listed2.at(-1);
  return (outermost !== void 0 && names2.has(outermost) ? listed2 : listed2.slice(0, -1)).filter((keyword) => !names2.has(keyword) && !keyword.startsWith("_") && !ATTRIBUTES2.has(keyword)).toSorted();
}
var MAX_LEVELS = 100;
function chainNames(nodeId) {
  let file = fileOf(nodeId), names2 = /* @__PURE__ */ new Set([nodeId, file, ...file.split("/")]), end = file.lastIndexOf("/");
  for (let level = 0; end > 0 && level < MAX_LEVELS; level += 1, end = file.lastIndexOf("/", end - 1))
    names2.add(file.slice(0, end)), names2.add(`${file.slice(0, end)}/__init__.py`);
  let rest = nodeId.slice(file.length + 2), bracket = rest.indexOf("["), base = bracket === -1 ? rest : rest.slice(0, bracket);
  for (let name of base.split("::")) names2.add(name);
  return bracket !== -1 && (names2.add((base.split("::").at(-1) ?? "") + rest.slice(bracket)), names2.add(rest.slice(bracket + 1, -1))), names2;
}

// src/ingest/root-bases.ts
var ASKED_FILES = 50;
function rootBases(checkout, root, files) {
  if (root === null || root === "" || !hasTree(checkout)) return [];
  let paths = pathMap(checkout, [""]), bases = /* @__PURE__ */ new Set();
  for (let file of [...files].slice(0, ASKED_FILES)) {
    let path2 = paths.projectFile(`${root}/${file}`);
    path2 === file ? bases.add("") : path2?.endsWith(`/${file}`) && bases.add(path2.slice(0, -file.length - 1));
  }
  return [...bases];
}

// src/ingest/rootdir.ts
function chooseRootdir({ near, packages }, names2, isFound) {
  let all = [...names2], count = (base) => all.filter((name) => isFound(base, name)).length, best2 = { base: "", found: 0 };
  for (let base of near) {
    let found = count(base);
    if (found > best2.found && (best2 = { base, found }), found === all.length) break;
  }
  if (best2.found > 0) return { ...best2, tied: [] };
  let counted3 = packages.map((base) => ({ base, found: count(base) })), most = Math.max(0, ...counted3.map(({ found }) => found)), [fitting, ...others] = counted3.filter(({ found }) => found > 0 && found === most);
  return fitting === void 0 ? { ...best2, tied: [] } : others.length === 0 ? { ...fitting, tied: [] } : { ...best2, tied: [fitting, ...others].map(({ base }) => base) };
}
function rootdirProblems(file, { tied }) {
  if (tied.length === 0) return [];
  let named = `${tied.slice(0, 3).join(", ")}${tied.length > 3 ? ", …" : ""}`;
  return [
    {
      file,
      kind: "ambiguous",
      message: `The tests of this report are in ${tied.length} packages of the repository (${named}), and nothing tells which one wrote it. Write each package's report inside its folder.`
    }
  ];
}

// src/ingest/verdict.ts
function attemptFrom(raw, paths) {
  return {
    outcome: raw.outcome,
    durationMs: raw.durationMs,
    ...raw.worker === null ? {} : { worker: raw.worker },
    ...raw.failure === null ? {} : { failure: failureFrom(raw.failure, paths) }
  };
}

// src/ingest/json-report.ts
function isJsonReport(report) {
  return ["tests", "summary", "exitcode"].some((key) => field(report, key) !== void 0);
}
async function readJsonReport(source) {
  let { file } = source, report = source.json ?? {}, summary = asObject(field(report, "summary")), listed2 = field(report, "tests");
  if (!Array.isArray(listed2))
    return listed2 === void 0 && summary !== null ? onlySummary(source, report, summary) : onlyProblem({ file, kind: "malformed", message: "The pytest-json-report has no list of tests." });
  let entries = listed2.map((entry) => asObject(entry) ?? {}), tests = /* @__PURE__ */ new Map(), nameless = 0;
  for (let entry of entries) {
    let test = reportedTest(entry);
    test === null ? nameless += 1 : tests.set(test.nodeId, worse(tests.get(test.nodeId), test));
  }
  let order = serialOrder(report, [...tests.keys()]), { doubts, repeated } = jsonReportDoubts(source.file, report, [...tests.values()]);
  for (let collector of asArray(field(report, "collectors"))) {
    let test = reportedCollector(asObject(collector) ?? {});
    test !== null && !tests.has(test.nodeId) && tests.set(test.nodeId, test);
  }
  let rootdir = rootdirOf(source, report, tests.values()), problems = rootdirProblems(file, rootdir);
  if (nameless > 0) {
    let message = `${nameless} of the tests have no node id and are left out.`;
    problems.push({ file, kind: "malformed", message });
  }
  return {
    kind: "tests",
    tests: testsFrom(source, report, { rootdir, tests: [...tests.values()] }).map(
      (result) => readTest(result, repeated.has(result.nodeId))
    ),
    order,
    session: sessionFrom(report, [...tests.values()]),
    problems,
    doubts
  };
}
function worse(known, test) {
  return known !== void 0 && isFailing(known.outcome) ? known : test;
}
function readTest(result, repeated) {
  return { result: !repeated || isFailing(result.outcome) || result.outcome === "passed" ? result : { ...result, outcome: "unknown" }, address: null, repeated };
}
function serialOrder(report, started) {
  let collected = collectedIds(report);
  return started.length > 0 && started.every((nodeId) => collected.has(nodeId)) ? [started.map((_, place2) => place2)] : null;
}
function onlySummary(source, report, summary) {
  let counts = Object.keys(summary).filter((key) => key !== "collected" && key !== "total" && numberField(summary, key) !== null).map((key) => `${numberField(summary, key)} ${wellFormed(key)}`), said = counts.length === 0 ? "no numbers" : counts.slice(0, 8).join(", "), doubt = {
    file: source.file,
    kind: "unsupported",
    message: `This pytest-json-report holds only a summary (${said}), so no test is known from it; write it without --json-report-summary.`
  };
  return {
    kind: "tests",
    tests: [],
    session: sessionFrom(report, []),
    problems: [],
    doubts: [{ problem: doubt, missing: 0 }]
  };
}
function sessionFrom(report, tests) {
  let summary = asObject(field(report, "summary")) ?? {}, environment = asObject(field(report, "environment")) ?? {}, packages = asObject(field(environment, "Packages")) ?? {}, workers = new Set(tests.flatMap(({ attempts }) => attempts.map(({ worker }) => worker)));
  workers.delete(null);
  let collected = countField(summary, "collected");
  return {
    ...unknownSession(),
    python: stringField(environment, "Python") ?? tests.find(({ python }) => python !== null)?.python ?? null,
    pytest: stringField(packages, "pytest"),
    platform: stringField(environment, "Platform"),
    plugins: stringsOf(asObject(field(environment, "Plugins"))),
    workers: workers.size === 0 ? null : workers.size,
    exitCode: wholeNumberField(report, "exitcode"),
    // The plugin adds those that were deselected to pytest's own number.
    collected: collected === null ? null : Math.max(0, collected - (countField(summary, "deselected") ?? 0))
  };
}
function rootdirOf(source, report, tests) {
  let { checkout } = source, files = new Set([...tests].map(({ nodeId }) => fileOf(nodeId)));
  return chooseRootdir(
    {
      near: [...rootBases(checkout, stringField(report, "root"), files), ...basesOf(source.folder)],
      packages: checkout.packages
    },
    files,
    (base, file) => checkout.kind(joinPath(base, file)) !== null
  );
}
function testsFrom(source, report, { rootdir: { base, found }, tests }) {
  let tree = found > 0 ? source.checkout : noCheckout, root = stringField(report, "root"), knownRoot = root === null ? null : { absolute: root, base }, paths = pathMap(tree, [base, ...basesOf(source.folder)], knownRoot);
  return tests.map((test) => {
    let nodeId = wellFormed(test.nodeId), path2 = joinPath(base, fileOf(nodeId));
    return {
      nodeId,
      nodeIdFrom: "json-report",
      rootdir: base,
      file: !hasTree(tree) || tree.kind(path2) === "file" ? path2 : null,
      line: test.line,
      markers: markersOf(test.keywords.map(cleanText), nodeId),
      outcome: test.outcome,
      flaky: test.flaky,
      attempts: test.attempts.map((attempt) => attemptFrom(attempt, paths))
    };
  });
}

// src/ingest/junit-attempts.ts
var TEARDOWN = /^failed on teardown with /, SETUP = /^failed on setup with /, COLLECTION_FAILURE = "collection failure", CRASH = /^(?:failed on \w+ with ")?worker '([^'\n]*)' crashed while running (['"])((?:\\[\s\S]|(?!\2)[^\\])*)\2(?:"|$)/, FAILED_TAGS = /* @__PURE__ */ new Set(["failure", "rerunFailure", "flakyFailure"]), EARLIER_TAGS = /* @__PURE__ */ new Set([
  "rerunFailure",
  "rerunError",
  "flakyFailure",
  "flakyError"
]);
function crashedNodeId(record) {
  for (let result of record.results) {
    let match = crashOf2(result);
    if (match === null) continue;
    let nodeId = (match[3] ?? "").replace(/\\(['"\\])/g, "$1"), { classname, name } = mangle(nodeId);
    if (name === record.name && `.${record.classname}`.endsWith(`.${classname}`)) return nodeId;
  }
  return null;
}
function crashOf2({ tag, message }) {
  return FAILED_TAGS.has(tag) ? null : CRASH.exec(message);
}
function isCollectionRecord(record) {
  return record.results.some((result) => /^collection (?:failure|skipped)$/.test(result.message));
}
function judgeRecords(records, reruns) {
  let executions = [], failedBefore = !1;
  for (let record of records) {
    if (failedBefore && isTeardownOnly(record)) {
      failedBefore = !1;
      continue;
    }
    executions.push(attemptsOf(record)), failedBefore = record.results.some((result) => result.tag === "failure");
  }
  let attempts = executions.flat(), last = attempts.at(-1), worst = worstOf(attempts);
  if (last === void 0 || worst === void 0)
    throw new Error("A test without a record can not be judged.");
  if (executions.length === 1) {
    let flaky = last.outcome === "passed" && attempts.some((attempt) => attempt.outcome !== "passed");
    return { attempts, outcome: last.outcome, flaky, repeated: !1 };
  }
  if (records.every(isCollectionRecord))
    return { attempts: [worst], outcome: worst.outcome, flaky: !1, repeated: !1 };
  let earlier = attempts.slice(0, -1);
  return reruns && earlier.every((attempt) => attempt.outcome === "passed") ? {
    attempts: [...earlier.map((attempt) => ({ ...attempt, outcome: "unknown" })), last],
    outcome: last.outcome,
    flaky: last.outcome === "passed",
    repeated: !1
  } : { attempts, outcome: worst.outcome, flaky: !1, repeated: !0 };
}
function ownResults(record) {
  return record.results.filter((result) => !EARLIER_TAGS.has(result.tag));
}
function isTeardownOnly(record) {
  return record.results.length > 0 && record.results.every((result) => TEARDOWN.test(result.message));
}
function attemptsOf(record) {
  return [...record.results.filter((result) => EARLIER_TAGS.has(result.tag)).map(
    (result) => ({
      outcome: FAILED_TAGS.has(result.tag) ? "failed" : "error",
      durationMs: null,
      worker: null,
      failure: failureOf2(result)
    })
  ), finalAttempt(record)];
}
function finalAttempt(record) {
  let own = ownResults(record), crash = crashedNodeId(record) === null ? void 0 : own.find((result) => crashOf2(result) !== null), failing = crash ?? own.find((result) => result.tag === "failure") ?? own.find((result) => result.tag === "error"), attempt = { durationMs: record.durationMs, worker: null };
  if (crash !== void 0) {
    let worker = crashOf2(crash)?.[1] ?? null;
    return { ...attempt, outcome: "failed", worker, failure: crashFailure(crash) };
  }
  if (failing !== void 0)
    return {
      ...attempt,
      outcome: failing.tag === "failure" ? "failed" : "error",
      failure: failureOf2(failing)
    };
  let skipped = own.filter((result) => result.tag === "skipped");
  if (skipped.length === 0) return { ...attempt, outcome: "passed", failure: null };
  let plain2 = skipped.some((result) => result.type !== "pytest.xfail");
  return { ...attempt, outcome: plain2 ? "skipped" : "xfailed", failure: null };
}
function crashFailure({ message, text }) {
  return { kind: "crash", phase: "call", message, text };
}
function failureOf2(result) {
  let { message, text } = result;
  if (message === COLLECTION_FAILURE) return { kind: "collection-error", phase: "collect", message, text };
  let phase = FAILED_TAGS.has(result.tag) || !SETUP.test(message) && !TEARDOWN.test(message) ? "call" : SETUP.test(message) ? "setup" : "teardown", told = [result.type, message].filter((part) => part !== "").join(": ");
  return { kind: "failure", phase, message: told, text };
}

// src/ingest/junit-records.ts
var RESULT_TAGS = [
  "failure",
  "error",
  "skipped",
  "rerunFailure",
  "rerunError",
  "flakyFailure",
  "flakyError"
], MOST_COUNTED = 1e9;
function recordFrom(tag) {
  return {
    classname: tag.value("classname") ?? "",
    name: tag.value("name"),
    file: tag.value("file")?.replaceAll("\\", "/") ?? null,
    line: countFrom(tag, "line"),
    durationMs: durationFrom(tag),
    results: []
  };
}
function durationFrom(tag) {
  let seconds = tag.decimal("time");
  return seconds === null ? null : seconds * 1e3;
}
function durationIn(bytes, start, end) {
  let seconds = decimalIn(bytes, start, end);
  return seconds === -1 ? null : seconds * 1e3;
}
function countFrom(tag, name) {
  let count = tag.wholeNumber(name);
  return count !== null && count < MOST_COUNTED ? count : null;
}
function countIn(bytes, start, end) {
  let count = wholeNumberIn(bytes, start, end);
  return count !== -1 && count < MOST_COUNTED ? count : null;
}
function resultsOf(sources) {
  let results = [], depth = 0, pieces = [];
  return readElements(sources, {
    open(name, attributes) {
      depth += 1, !(depth > 1 || !isResultTag(name)) && (results.push({
        tag: name,
        type: attributes.get("type") ?? "",
        message: attributes.get("message") ?? "",
        text: ""
      }), pieces = []);
    },
    text(text) {
      pieces.push(text);
    },
    close() {
      depth -= 1;
      let result = results.at(-1);
      depth === 0 && result !== void 0 && (result.text = pieces.join(""));
    }
  }), results;
}
function isResultTag(name) {
  return RESULT_TAGS.some((tag) => tag === name);
}
function isInternalError(record) {
  return record.classname === "pytest" && record.name === "internal" && record.results.some((result) => result.tag === "error");
}
function isInterrupt(record) {
  return record.name === null && record.results.length === 0;
}

// src/ingest/junit-report-count.ts
var ReportCount = class {
  /** The suite's `tests` attribute; null when it is missing or no count. */
  declared;
  /** Its `failures` and `errors` together; 0 when they are missing. */
  declaredFailing;
  /** Another suite lies within it, whose tests its numbers may include. */
  hasInner = !1;
  #failing = 0;
  #reports = 0;
  /** Tests whose last record was a failed body: a teardown error after it belongs to the same execution. */
  #failedBefore = null;
  constructor(declared, declaredFailing = 0) {
    this.declared = declared, this.declaredFailing = declaredFailing;
  }
  /** How many more failures and errors the suite declares than it holds. */
  get lostFailures() {
    return this.hasInner ? 0 : Math.max(0, this.declaredFailing - this.#failing);
  }
  /** A record without results. */
  addPass(test) {
    this.#reports += 1, this.#failedBefore?.delete(test);
  }
  /** Records without results, of tests that have none before. */
  addPasses(count) {
    this.#reports += count;
  }
  add(test, record) {
    let own = ownResults(record);
    if (this.#failing += own.filter(({ tag }) => tag !== "skipped").length, isTeardownOnly(record)) {
      this.#reports += this.#failedBefore?.has(test) ? own.length - 1 : own.length + 1, this.#failedBefore?.delete(test);
      return;
    }
    this.#reports += own.length === 0 ? 1 : own.length, own.some((result) => result.tag === "failure") ? (this.#failedBefore ??= /* @__PURE__ */ new Set(), this.#failedBefore.add(test)) : this.#failedBefore?.delete(test);
  }
  /**
   * How many more executions the suite holds than it declares: those that pytest-rerunfailures reran, since pytest counts a
   * passed, failed or skipped *report*, and a rerun is none of these. Passing subtests, which leave no trace, make the
   * figure too small, never too large.
   */
  get hiddenReruns() {
    return this.declared === null ? 0 : Math.max(0, this.#reports - this.declared);
  }
};

// src/ingest/number-column.ts
var NumberColumn = class {
  #blocks = [];
  /** The last block, which has room. */
  #block = new Int32Array(0);
  /** How many there are; only to be read. */
  length = 0;
  push(value) {
    let at = this.length & 4095;
    at === 0 && (this.#block = new Int32Array(4096), this.#blocks.push(this.#block)), this.#block[at] = value, this.length += 1;
  }
  at(index) {
    return this.#blocks[index >>> 12]?.[index & 4095] ?? 0;
  }
};

// src/ingest/duration-column.ts
var UNKNOWN = -1, MOST_MICROSECONDS = 2 ** 31 - 1, DurationColumn = class {
  #microseconds = new NumberColumn();
  /** All others; each is found by the place that stands for it, counted down from -2. */
  #others = [];
  push(durationMs2) {
    if (durationMs2 === null) {
      this.#microseconds.push(UNKNOWN);
      return;
    }
    let microseconds = Math.round(durationMs2 * 1e3);
    microseconds <= MOST_MICROSECONDS && microseconds / 1e6 * 1e3 === durationMs2 ? this.#microseconds.push(microseconds) : (this.#microseconds.push(-2 - this.#others.length), this.#others.push(durationMs2));
  }
  /** Null where it is not known. */
  at(index) {
    let microseconds = this.#microseconds.at(index);
    return microseconds === UNKNOWN ? null : microseconds >= 0 ? microseconds / 1e6 * 1e3 : this.#others[-2 - microseconds] ?? null;
  }
};

// src/ingest/junit-table.ts
var LONGEST_WAY = 2e3, MANY_SLOTS = 1 << 18, encoder2 = new TextEncoder(), JunitTable = class {
  #first = new NumberColumn();
  #second = new NumberColumn();
  /** Test numbers plus 1; 0 is free. At most 7 of 10 are taken. */
  #slots = new Uint32Array(16384);
  get size() {
    return this.#first.length;
  }
  /** The number of a test: `size` before the call when it is new. */
  testNumberOf(tag, classNumber) {
    let start = tag.valueStart("name");
    if (start === -1) return this.numberOf(tag.bytes, 0, -1, classNumber);
    if (!tag.isEscaped) return this.numberOf(tag.bytes, start, tag.valueEnd("name"), classNumber);
    let name = encoder2.encode(tag.value("name") ?? "");
    return this.numberOf(name, 0, name.length, classNumber);
  }
  /** The same for the name in these bytes; one that is missing, from 0 to -1, is not an empty one. */
  numberOf(bytes, start, end, classNumber) {
    let first = Math.imul(classNumber + 1, 2654435761), second = Math.imul(classNumber + 1, 2246822519), at = start;
    for (; at + 1 < end; at += 2) {
      let pair = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
      first = Math.imul(first ^ pair, 16777619), second = Math.imul(second << 5 ^ second >>> 27 ^ pair, 3266489909);
    }
    return at < end && (first = Math.imul(first ^ (bytes[at] ?? 0), 16777619)), this.#place(mixed(first), mixed(second ^ Math.imul(first, 668265263) ^ end - start));
  }
  #place(first, second) {
    let mask = this.#slots.length - 1, slot = first & mask;
    for (let way = 0; way < LONGEST_WAY; way += 1) {
      let number = (this.#slots[slot] ?? 0) - 1;
      if (number === -1)
        return this.#slots[slot] = this.size + 1, this.#first.push(first), this.#second.push(second), this.size > 0.7 * this.#slots.length && this.#grow(), this.size - 1;
      if (this.#first.at(number) === first && this.#second.at(number) === second) return number;
      slot = slot + 1 & mask;
    }
    let message = "Names of its tests were made to slow down whoever reads them; such a report is not read.";
    throw new UnreadableError({ kind: "unsafe", message });
  }
  #grow() {
    let { length } = this.#slots, slots = new Uint32Array(length < MANY_SLOTS ? 4 * length : 2 * length), mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#first.at(number) & mask;
      for (; slots[slot] !== 0; ) slot = slot + 1 & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
};
function mixed(hash) {
  let bits = hash;
  return bits = Math.imul(bits ^ bits >>> 16, 2246822507), bits = Math.imul(bits ^ bits >>> 13, 3266489909), bits ^ bits >>> 16;
}

// src/ingest/value-numbers.ts
var encoder3 = new TextEncoder(), MOST_OF_ONE_HASH = 100, ValueNumbers = class {
  #attribute;
  #bytes = new GrowingBytes(4096);
  /** Where each value ends in them. */
  #ends = new NumberColumn();
  /** The newest number of each hash, and by number the one before it that has the same hash, plus 1. */
  #byHash = /* @__PURE__ */ new Map();
  #others = new NumberColumn();
  #last = -1;
  #shown = { number: -1, text: "" };
  constructor(attribute) {
    this.#attribute = attribute;
  }
  get size() {
    return this.#ends.length;
  }
  /** The value of a number. */
  at(number) {
    return this.#shown.number !== number && (this.#shown = {
      number,
      text: utf8Text(this.#bytes.memory, this.#startOf(number), this.#ends.at(number))
    }), this.#shown.text;
  }
  /**
   * The number of the tag's value; a tag without the attribute counts as one with the empty value.
   *
   * @throws UnreadableError `unsafe`, when values were made to have one hash
   */
  of(tag) {
    if (tag.isEscaped) {
      let value = encoder3.encode(tag.value(this.#attribute) ?? "");
      return this.numberOf(value, 0, value.length);
    }
    return this.numberOf(tag.bytes, tag.valueStart(this.#attribute), tag.valueEnd(this.#attribute));
  }
  /** The number of the value in these bytes; -1 to -1 for one that is missing. @throws UnreadableError as `of` does */
  numberOf(bytes, start, end) {
    if (this.#last === -1 || !this.#is(this.#last, bytes, start, end)) {
      let hash = hashOf(bytes, start, end), newest = this.#byHash.get(hash) ?? -1, number = newest;
      for (let left = MOST_OF_ONE_HASH; number !== -1 && !this.#is(number, bytes, start, end); left -= 1) {
        if (left === 0)
          throw new UnreadableError({
            kind: "unsafe",
            message: `Values of ${this.#attribute} were made to slow down whoever reads them; such a report is not read.`
          });
        number = this.#others.at(number) - 1;
      }
      number === -1 && (number = this.size, this.#byHash.set(hash, number), this.#others.push(newest + 1), this.#bytes.append(bytes, start, end), this.#ends.push(this.#bytes.length)), this.#last = number;
    }
    return this.#last;
  }
  #startOf(number) {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }
  #is(number, bytes, start, end) {
    let from = this.#startOf(number), length = end - start;
    if (this.#ends.at(number) - from !== length) return !1;
    let known = this.#bytes.memory;
    for (let at = length - 1; at >= 0; at -= 1) if (known[from + at] !== bytes[start + at]) return !1;
    return !0;
  }
};
function hashOf(bytes, start, end) {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + (bytes[at] ?? 0) | 0;
  return hash;
}

// src/ingest/junit-tests.ts
var MOST_LISTED = 15e5, CLASSNAME = 0, NAME3 = 1, TIME2 = 2, FILE = 3, LINE = 4, UNKNOWN2 = -1, JunitTests = class {
  #table = new JunitTable();
  #names;
  #classNumbers = new NumberColumn();
  #durations = new DurationColumn();
  /** Only of xunit1; shorter than the others where the last tests have none. */
  #lines = new NumberColumn();
  #fileNumbers = new NumberColumn();
  #classes = new ValueNumbers("classname");
  #files = new ValueNumbers("file");
  #plain = new PlainTag("testcase", ["classname", "name", "time", "file", "line"], !0);
  /** The class of the last plain test case that was read. */
  #plainClass = 0;
  constructor(detail) {
    this.#names = detail === "all" ? [] : null;
  }
  get size() {
    return this.#table.size;
  }
  /** The number of a test case's test: `size` before the call when it is new. @throws UnreadableError for too many */
  numberOf(tag) {
    let classNumber = this.#classes.of(tag), test = this.#table.testNumberOf(tag, classNumber);
    return test < this.#classNumbers.length || (this.#add(classNumber, durationFrom(tag)), this.#names?.push(tag.value("name") ?? ""), tag.valueStart("file") !== -1 && this.#addPlace(this.#files.of(tag), countFrom(tag, "line"))), test;
  }
  /**
   * Notes the test case at `start` where that is the plainest of a test that passed and did not come before; where it ends,
   * or -1 when it is something else and nothing was noted.
   *
   * @throws UnreadableError for too many
   */
  addPlain(bytes, start) {
    let plain2 = this.#plain, end = plain2.end(bytes, start), nameStart = plain2.valueStart(NAME3);
    if (end === -1 || nameStart === -1) return -1;
    let nameEnd = plain2.valueEnd(NAME3);
    plain2.isLikeLast || (this.#plainClass = this.#classes.numberOf(
      bytes,
      plain2.valueStart(CLASSNAME),
      plain2.valueEnd(CLASSNAME)
    ));
    let classNumber = this.#plainClass;
    if (this.#table.numberOf(bytes, nameStart, nameEnd, classNumber) < this.#classNumbers.length) return -1;
    this.#add(classNumber, durationIn(bytes, plain2.valueStart(TIME2), plain2.valueEnd(TIME2))), this.#names?.push(utf8Text(bytes, nameStart, nameEnd));
    let fileStart = plain2.valueStart(FILE);
    return fileStart !== -1 && this.#addPlace(
      this.#files.numberOf(bytes, fileStart, plain2.valueEnd(FILE)),
      countIn(bytes, plain2.valueStart(LINE), plain2.valueEnd(LINE))
    ), end;
  }
  /** The record of a test that plainly passed; with its name only where passes are listed. */
  passOf(test, name = this.#names?.[test] ?? null) {
    let line = test < this.#lines.length ? this.#lines.at(test) : UNKNOWN2, file = test < this.#fileNumbers.length ? this.#fileNumbers.at(test) : 0;
    return {
      classname: this.#classes.at(this.#classNumbers.at(test)),
      name,
      file: file === 0 ? null : this.#files.at(file - 1).replaceAll("\\", "/"),
      line: line === UNKNOWN2 ? null : line,
      durationMs: this.#durations.at(test),
      results: []
    };
  }
  /** One test of each class name and file, which is enough to find the modules. */
  representatives() {
    let seen = /* @__PURE__ */ new Map();
    for (let test = 0; test < this.size; test += 1) {
      let file = test < this.#fileNumbers.length ? this.#fileNumbers.at(test) : 0, key = this.#classNumbers.at(test) * (this.#files.size + 1) + file;
      seen.has(key) || seen.set(key, test);
    }
    return [...seen.values()];
  }
  #add(classNumber, duration) {
    if (this.#names !== null && this.#classNumbers.length === MOST_LISTED)
      throw tooMany("tests", MOST_LISTED);
    this.#classNumbers.push(classNumber), this.#durations.push(duration);
  }
  /** Where the test that was added last stands. */
  #addPlace(fileNumber, line) {
    for (; this.#lines.length < this.#classNumbers.length - 1; )
      this.#lines.push(UNKNOWN2), this.#fileNumbers.push(0);
    this.#lines.push(line ?? UNKNOWN2), this.#fileNumbers.push(fileNumber + 1);
  }
};
function tooMany(what, most) {
  return new UnreadableError({
    kind: "too-large",
    message: `It has more than ${most} ${what}, so it was not read.`
  });
}

// src/ingest/junit-collector.ts
var MOST_WAITING = 200, LONGEST_WAITING = 512 * 1024, MOST_KEPT = 1e6, JunitCollector = class {
  tests;
  /** What each `<testsuite>` says and holds, by number; the first is for test cases outside of any. */
  suites = [new ReportCount(null)];
  /** Records by the number of their test. */
  records = /* @__PURE__ */ new Map();
  /** Records without a name, and pytest's internal errors: no tests. */
  odd = [];
  /**
   * Whether the last record of some suite is an empty one without a name. In the middle it says nothing: that is what is left of
   * a test that took its worker down and was rerun.
   */
  endsNameless = !1;
  /** Failures and errors that stand outside of any test case. */
  suiteFailures = 0;
  #open = [];
  #suiteStarts = [];
  /** The test case that is open, and how many there are open within it, which stand for nothing. */
  #current = null;
  #nested = 0;
  #waiting = [];
  #waitingLength = 0;
  #kept = 0;
  /** Whether the last record is an empty one without a name. */
  #isNameless = !1;
  constructor(detail) {
    this.tests = new JunitTests(detail);
  }
  open(tag) {
    let { name } = tag;
    if (this.#current !== null) {
      if (isResultTag(name)) return "take";
      name === "testcase" && (this.#nested += 1);
    } else if (name === "testcase") this.#testCase(tag);
    else if (name === "testsuite") {
      let outer = this.suites[this.#openSuite];
      outer !== void 0 && (outer.hasInner = !0), this.#open.push(this.suites.length);
      let failing = (countFrom(tag, "failures") ?? 0) + (countFrom(tag, "errors") ?? 0);
      this.suites.push(new ReportCount(countFrom(tag, "tests"), failing));
    } else isResultTag(name) && name !== "skipped" && (this.suiteFailures += 1);
    return "enter";
  }
  close(name) {
    name === "testcase" && this.#current !== null ? this.#nested > 0 ? this.#nested -= 1 : this.#ended(this.#current) : name === "testsuite" && this.#current === null && this.#endSuite();
  }
  taken(source) {
    this.#current?.sources.push(source);
  }
  skim(cursor, start) {
    if (this.#current !== null) return start;
    let { size } = this.tests, at = start;
    for (let end = start; end !== -1; end = this.tests.addPlain(cursor.bytes, at)) at = blankEnd(cursor, end);
    let passed = this.tests.size - size;
    return passed === 0 ? start : (this.#isNameless = !1, this.#noteStart(size), this.#count.addPasses(passed), at);
  }
  /** Reads what still waits; to be called at the document's end, wherever that is. @throws UnreadableError */
  finish() {
    this.#readWaiting(), this.#isNameless && (this.endsNameless = !0), this.#current !== null && !this.records.has(this.#current.test) && this.#current.isNew && this.records.set(this.#current.test, []), this.#current = null;
  }
  #endSuite() {
    this.#open.pop(), this.#isNameless && (this.endsNameless = !0), this.#isNameless = !1;
  }
  #testCase(tag) {
    if (this.#isNameless = tag.isEmpty && tag.valueStart("name") === -1, this.#isNameless) return;
    let { size } = this.tests, test = this.tests.numberOf(tag), isNew = test === size;
    if (isNew && this.#noteStart(test), tag.isEmpty && isNew) {
      this.#count.addPass(test);
      return;
    }
    let pending = { record: recordFrom(tag), suite: this.#openSuite, test, isNew, sources: [] };
    tag.isEmpty ? this.#ended(pending) : this.#current = pending;
  }
  /** Notes in which suite a new test comes first. */
  #noteStart(test) {
    let suite = this.#openSuite;
    this.#suiteStarts.at(-1)?.suite !== suite && this.#suiteStarts.push({ suite, first: test });
  }
  #ended(pending) {
    this.#current = null, pending.sources.length > 0 ? this.#wait(pending) : pending.record.name !== null && pending.isNew ? this.#count.addPass(pending.test) : (this.#readWaiting(), this.#keep(pending));
  }
  /** The results of several records are read at once. */
  #wait(pending) {
    this.#waiting.push(pending);
    for (let source of pending.sources) this.#waitingLength += source.length;
    (this.#waiting.length >= MOST_WAITING || this.#waitingLength >= LONGEST_WAITING) && this.#readWaiting();
  }
  #readWaiting() {
    let waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [], this.#waitingLength = 0;
    let results = resultsOf(waiting.flatMap(({ sources }) => sources)), read = 0;
    for (let pending of waiting) {
      let { record, sources } = pending;
      record.results = results.slice(read, read + sources.length), read += sources.length, sources.length = 0, this.#keep(pending);
    }
  }
  /** Keeps a record that says more than "passed", or is not the first of its test. */
  #keep(pending) {
    let { record, suite, test, isNew } = pending;
    if (this.#kept += 1, this.#kept > MOST_KEPT) throw tooMany("records with results or repeats", MOST_KEPT);
    if (record.name === null) {
      this.#keepNameless(pending);
      return;
    }
    this.suites[suite]?.add(test, record), isInternalError(record) && this.odd.push(record);
    let known = this.records.get(test) ?? (isNew ? [] : [this.#firstOf(test, record.name)]);
    isInternalError(record) || known.push({ suite, record }), this.records.set(test, known);
  }
  /** A failure that lacks only its name is a test's; without a result it was an interrupt, and stands for none. */
  #keepNameless({ record, suite, test }) {
    this.odd.push(record);
    let known = this.records.get(test) ?? [];
    record.results.length > 0 && known.push({ suite, record }), this.records.set(test, known);
  }
  /** What is known of a test's first record, which plainly passed, now that its name comes again. */
  #firstOf(test, name) {
    return { suite: this.#suiteOf(test), record: this.tests.passOf(test, name) };
  }
  /** The suite in which a test first came: that of the last start that is not after it. */
  #suiteOf(test) {
    let low = 0;
    for (let high = this.#suiteStarts.length; high - low > 1; ) {
      let middle = low + high >> 1;
      (this.#suiteStarts[middle]?.first ?? 0) <= test ? low = middle : high = middle;
    }
    return this.#suiteStarts[low]?.suite ?? 0;
  }
  get #openSuite() {
    return this.#open.at(-1) ?? 0;
  }
  get #count() {
    let count = this.suites[this.#openSuite];
    if (count === void 0) throw new Error("A suite is open that never began.");
    return count;
  }
};

// src/ingest/junit-prefix.ts
var MOST_WORDS = 4, ASKED = 50;
function junitPrefix(records, isModule) {
  let named = records.filter(({ classname }) => classname !== ""), words = named[0]?.classname.split(".") ?? [], asked = named.slice(0, ASKED);
  for (let count = 0; count <= Math.min(MOST_WORDS, words.length - 1); count += 1) {
    let prefix = words.slice(0, count).join(".");
    if (!named.every(({ classname }) => count === 0 || classname.startsWith(`${prefix}.`))) return "";
    let fits = ({ classname, file }) => {
      let rest = withoutPrefix(classname, prefix);
      return file === null ? isModule(rest) : classesBelow(rest, file) !== null;
    };
    if (asked.some(fits)) return prefix;
  }
  return "";
}
function withoutPrefix(classname, prefix) {
  return prefix !== "" && classname.startsWith(`${prefix}.`) ? classname.slice(prefix.length + 1) : classname;
}

// src/ingest/junit-names.ts
var UNNAMED = "(unnamed)";
function junitNames(given, source) {
  let { checkout } = source, cache = /* @__PURE__ */ new Map(), find = (base, dotted) => {
    let key = `${base}\0${dotted}`, known = cache.get(key);
    if (known !== void 0) return known;
    let found = findModule(checkout, base, dotted);
    return cache.set(key, found), found;
  }, bases = [...basesOf(source.folder), ...checkout.packages], prefix = junitPrefix(
    given,
    (dotted) => hasTree(checkout) && bases.some((base) => find(base, dotted) !== null)
  ), plain2 = (record) => prefix === "" ? record : { ...record, classname: withoutPrefix(record.classname, prefix) }, records = given.map(plain2), modules = new Map(records.map((record) => [record.file ?? dottedModule(record), record])), isFound = (base, record) => record.file === null ? find(base, dottedModule(record)) !== null || isModuleRecord(record) && checkout.kind(joinPath(base, folderOf(record))) === "folder" : checkout.kind(joinPath(base, record.file)) === "file", chosen = hasTree(checkout) ? chooseRootdir({ near: basesOf(source.folder), packages: checkout.packages }, modules.values(), isFound) : { base: "", found: 0, tied: [] }, tree = chosen.found > 0 ? checkout : noCheckout, rootdir = chosen.base;
  return {
    rootdir: chosen,
    tree,
    prefix,
    of: (record) => nameOf2(plain2(record), { tree, rootdir, find: (name) => hasTree(tree) ? find(rootdir, name) : null })
  };
}
function dottedModule(record) {
  return isModuleRecord(record) ? record.name ?? "" : record.classname;
}
function isModuleRecord(record) {
  return record.classname === "" && isCollectionRecord(record);
}
function folderOf(record) {
  return wellFormed(dottedModule(record)).replaceAll(".", "/");
}
function nameOf2(record, known) {
  let crashed = crashedNodeId(record);
  if (crashed !== null)
    return {
      nodeId: crashed,
      nodeIdFrom: "junit-classname",
      file: place(fileOf(crashed), known),
      line: null
    };
  let name = wellFormed(record.name ?? UNNAMED), dotted = wellFormed(dottedModule(record)), last = isModuleRecord(record) ? [] : [name], named = (module, nodeIdFrom, line) => ({ nodeId: [module.file, ...module.classes, ...last].join("::"), nodeIdFrom, file: place(module.file, known), line }), classes2 = record.file === null ? null : classesBelow(dotted, record.file);
  if (record.file !== null && classes2 !== null) {
    let line = record.line === null ? null : record.line + 1;
    return named({ file: record.file, classes: classes2 }, "junit-file", line);
  }
  if (dotted === "") return { nodeId: name, nodeIdFrom: "junit-classname", file: null, line: null };
  let folder = folderOf(record);
  return isModuleRecord(record) && known.find(dotted) === null && isFolder2(folder, known) ? { nodeId: folder, nodeIdFrom: "junit-classname", file: null, line: null } : named(known.find(dotted) ?? guessModule({ classname: dotted, name }), "junit-classname", null);
}
function isFolder2(path2, { tree, rootdir }) {
  return hasTree(tree) && tree.kind(joinPath(rootdir, path2)) === "folder";
}
function place(file, known) {
  let path2 = joinPath(known.rootdir, file);
  return !hasTree(known.tree) || known.tree.kind(path2) === "file" ? path2 : null;
}

// src/ingest/junit.ts
async function readJunit(source) {
  let collector = new JunitCollector(source.detail), cut2 = await scanXml(source, collector), fault = finished(collector) ?? cut2, faults = fault === null ? [] : [problemOf(source.file, fault)];
  if (fault !== null && (fault.kind !== "truncated" || collector.tests.size === 0))
    return { kind: "nothing", problems: faults };
  let all = [...judgedWithRecords(collector), ...source.detail === "all" ? listedPasses(collector) : []], firsts = all.map(({ first }) => first), others = collector.tests.representatives().map((test) => collector.tests.passOf(test)), names2 = junitNames([...others, ...firsts], source), problems = [
    ...faults,
    ...oddRecords(source.file, collector),
    ...fault === null ? lostFailures(source.file, collector) : [],
    ...rootdirProblems(source.file, names2.rootdir)
  ], counted3 = source.detail === "all" ? 0 : passesOf(collector, others, names2);
  return {
    kind: "tests",
    tests: testsFrom2(all, names2, source),
    counted: counted3,
    session: unknownSession(),
    problems
  };
}
function passesOf({ tests, records }, representatives, names2) {
  let classes2 = /* @__PURE__ */ new Map();
  for (let one of representatives) {
    let { nodeId } = names2.of(one), known = classes2.get(nodeId) ?? one.classname;
    if (known !== one.classname) return null;
    classes2.set(nodeId, known);
  }
  return [...records.values()].flat().some(({ record }) => crashedNodeId(record) !== null) ? null : tests.size - records.size;
}
function finished(collector) {
  try {
    return collector.finish(), null;
  } catch (error) {
    return faultOf(error);
  }
}
function judgedWithRecords({ records, suites }) {
  let reruns = suites.map((suite) => suite.hiddenReruns > 0);
  return [...records.values()].flatMap((kept) => {
    let [first] = kept;
    if (first === void 0) return [];
    let verdicts = [...bySuite(kept)].map(([suite, own]) => judgeRecords(own, reruns[suite] ?? !1));
    return [{ first: first.record, verdict: overSuites(verdicts) }];
  });
}
function bySuite(kept) {
  let suites = /* @__PURE__ */ new Map();
  for (let { suite, record } of kept) {
    let own = suites.get(suite);
    own === void 0 ? suites.set(suite, [record]) : own.push(record);
  }
  return suites;
}
function listedPasses(collector) {
  let passes = [];
  for (let test = 0; test < collector.tests.size; test += 1) {
    if (collector.records.has(test)) continue;
    let first = collector.tests.passOf(test);
    passes.push({ first, verdict: judgeRecords([first], !1) });
  }
  return passes;
}
function lostFailures(file, { suites, suiteFailures }) {
  let lost = suites.reduce((sum, suite) => sum + suite.lostFailures, 0), messages = [];
  return suiteFailures > 0 ? messages.push(
    `${suiteFailures} failure(s) or error(s) stand outside of any test case: a whole suite failed.`
  ) : lost > 0 && messages.push(
    `By its own numbers the file has ${lost} more failure(s) or error(s) than test cases that show one, so results are missing here.`
  ), messages.map((message) => ({ file, kind: "truncated", message }));
}
function oddRecords(file, { odd, endsNameless }) {
  let nameless = odd.filter((record) => record.name === null && !isInterrupt(record)).length, problems = [];
  if ((endsNameless || odd.some(isInterrupt)) && problems.push({ file, kind: "truncated", message: "A test case has no name: pytest was interrupted (Ctrl-C, pytest.exit) or a worker died while a test ran, so results are missing here." }), odd.some(isInternalError) && problems.push({ file, kind: "truncated", message: "pytest itself failed with an internal error: the tests after it have no result here; its output has the traceback." }), nameless > 0) {
    let message = `${nameless} test case(s) have no name; they are counted, but can't be told apart.`;
    problems.push({ file, kind: "malformed", message });
  }
  return problems;
}
function testsFrom2(judged, names2, source) {
  let rootdir = names2.rootdir.base, paths = pathMap(names2.tree, [rootdir, ...basesOf(source.folder)]);
  return judged.map(({ first, verdict }) => {
    let result = {
      ...names2.of(first),
      rootdir,
      markers: [],
      outcome: verdict.outcome,
      flaky: verdict.flaky,
      attempts: verdict.attempts.map((attempt) => attemptFrom(attempt, paths))
    }, address = { classname: withoutPrefix(first.classname, names2.prefix), name: first.name ?? "" };
    return { result, address, repeated: verdict.repeated };
  });
}
function overSuites(verdicts) {
  let worst = worstOf(verdicts);
  if (worst === void 0) throw new Error("A test without a record can not be judged.");
  if (verdicts.length === 1) return worst;
  let flaky = !isFailing(worst.outcome) && verdicts.some((verdict) => verdict.flaky);
  return { ...worst, flaky, repeated: !0 };
}

// src/ingest/lcov-record.ts
function emptyRecord() {
  return {
    ran: /* @__PURE__ */ new Set(),
    missing: /* @__PURE__ */ new Set(),
    branches: [],
    linesFound: null,
    branchesFound: null,
    branchesHit: null,
    dropped: 0
  };
}
function addRecordLine(record, line) {
  let colon = line.indexOf(":"), value = line.slice(colon + 1);
  switch (line.slice(0, Math.max(0, colon))) {
    case "DA":
      return addLine2(record, value), !0;
    case "BRDA":
      return addBranch(record, value), !0;
    case "LF":
      return record.linesFound = wholeNumber(value), !0;
    case "BRF":
      return record.branchesFound = wholeNumber(value), !0;
    case "BRH":
      return record.branchesHit = wholeNumber(value), !0;
    default:
      return !1;
  }
}
function addLine2(record, value) {
  let [number = "", hits = ""] = value.split(","), line = lineNumber(wholeNumber(number)), times = hitsOf(hits);
  if (!(times !== null && wholeNumber(number) === 0)) {
    if (line === null || times === null) {
      record.dropped += 1;
      return;
    }
    if (times === 0) {
      record.ran.has(line) || record.missing.add(line);
      return;
    }
    record.ran.add(line), record.missing.delete(line);
  }
}
function addBranch(record, value) {
  let entry = /^(\d{1,15}),([^,]*),(.+),(-|\d{1,30})$/.exec(value), line = entry === null ? null : wholeNumber(entry[1] ?? "");
  if (entry === null || line === null || line !== 0 && lineNumber(line) === null) {
    record.dropped += 1;
    return;
  }
  let [, , block = "", branch = "", taken = "-"] = entry;
  record.branches.push({ line, block, branch, taken: taken !== "-" && Number(taken) > 0 });
}
function wholeNumber(text) {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
function hitsOf(text) {
  return /^\d{1,30}(?:\.\d+)?(?:e\+?\d{1,3})?$/i.test(text) ? Number(text) : null;
}
function factsOf(record) {
  let ran = [...record.ran].sort((a, b) => a - b), missing = [...record.missing], executed = statementsAmong2(ran, missing.length, record.linesFound), named = byLine(record.branches), branches = named === null ? totalBranches(record) : withUnlisted(named, sums(record));
  return {
    executed,
    ran,
    missing,
    branches,
    linesGuessed: executed.length < ran.length,
    branchesGuessed: named === null || branches.length > named.length,
    branchesMeasured: record.branches.length > 0 || record.branchesFound !== null
  };
}
function statementsAmong2(ran, missing, found) {
  let covered = (found ?? Number.POSITIVE_INFINITY) - missing;
  return covered < 0 || covered >= ran.length ? [...ran] : ran.slice(ran.length - covered);
}
function byLine(entries) {
  let lines = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let known = lines.get(entry.line);
    known === void 0 ? lines.set(entry.line, [entry]) : known.push(entry);
  }
  return lines.has(0) || [...lines.values()].some(namesTargets) ? null : [...lines].map(([line, found]) => {
    let missed = found.filter(({ taken }) => !taken).map(({ branch }) => targetOf(branch)), missing = missed.filter((target) => target !== null);
    return {
      line,
      total: found.length,
      covered: found.length - missed.length,
      missing: missing.length === missed.length ? missing : null
    };
  });
}
function namesTargets(entries) {
  if (!entries.every(({ branch }) => /^\d+$/.test(branch))) return !1;
  let begun = new Set(entries.filter(({ branch }) => Number(branch) === 0).map(({ block }) => block));
  return entries.some(({ block }) => !begun.has(block));
}
function targetOf(branch) {
  return /^\d+$/.test(branch) ? null : /^jump to line (\d+)$/.exec(branch)?.[1] ?? "exit";
}
function totalBranches(record) {
  let { total, covered } = sums(record);
  return onFirstLine(total, covered);
}
function sums({ branches, branchesFound, branchesHit }) {
  let counted3 = branches.filter(({ taken }) => taken).length, total = branchesFound ?? branches.length;
  return { total, covered: Math.min(branchesHit ?? counted3, total) };
}

// src/ingest/lcov.ts
function isLcov(head) {
  return /^(?:#.*\r?\n|TN:.*\r?\n|\s)*SF:/.test(head);
}
async function readLcov(source) {
  let { file } = source, trace = {
    files: /* @__PURE__ */ new Map(),
    open: null,
    unclosed: 0,
    strange: 0,
    branchesMeasured: !1
  }, problems = [];
  try {
    await readLines(source, trace);
  } catch (error) {
    problems.push(problemOf(file, faultOf(error)));
  }
  return trace.open !== null && (problems.push({
    file,
    kind: "truncated",
    message: `The last record (${wellFormed(trace.open.name)}) has no end, so lines may be missing from it.`
  }), close(trace)), trace.files.size === 0 && problems.length === 0 ? onlyProblem({ file, kind: "malformed", message: "The LCOV report names no file." }) : (trace.unclosed > 0 && problems.push({
    file,
    kind: "malformed",
    message: `${trace.unclosed} record(s) have no end_of_record; they were read up to the next file.`
  }), trace.strange > 0 && problems.push({ file, kind: "malformed", message: `${trace.strange} line(s) are no LCOV and left out.` }), { kind: "coverage", files: coverageOf(source, trace, problems), branchesMeasured: trace.branchesMeasured, problems });
}
async function readLines(source, trace) {
  for await (let { text, ended: ended2 } of linesOf(source)) {
    let line = text.trimEnd();
    if (!ended2 && trace.open !== null && line !== "end_of_record") return;
    if (line.startsWith("SF:"))
      trace.open !== null && (trace.unclosed += 1), close(trace), trace.open = { name: line.slice(3).trim(), record: emptyRecord() };
    else if (line === "end_of_record") close(trace);
    else {
      if (trace.open !== null && addRecordLine(trace.open.record, line)) continue;
      /^(?:[A-Z]{2,8}:|#|\s*$)/.test(line) || (trace.strange += 1);
    }
  }
}
function close(trace) {
  let { open: open2 } = trace;
  if (trace.open = null, open2 === null || open2.name === "") return;
  let known = trace.files.get(open2.name) ?? { facts: [], dropped: 0 };
  trace.files.set(open2.name, known);
  let facts = factsOf(open2.record);
  known.facts.push(facts), known.dropped += open2.record.dropped, facts.branchesMeasured && (trace.branchesMeasured = !0);
}
function coverageOf(source, trace, problems) {
  let paths = pathMap(source.checkout, basesOf(source.folder));
  return [...trace.files].map(([name, { facts, dropped }]) => {
    if (dropped > 0) {
      let message = `${dropped} line or branch number(s) of ${wellFormed(name)} are impossible and left out.`;
      problems.push({ file: source.file, kind: "malformed", message });
    }
    let place2 = paths.nearest([wellFormed(name)]);
    return place2.outside && problems.push(outsideProblem(source.file, wellFormed(name), place2.path)), {
      coverage: fileCoverage(place2.path, {
        executed: facts.flatMap(({ executed }) => executed),
        missing: facts.flatMap(({ missing }) => missing),
        excluded: [],
        branches: facts.flatMap(({ branches }) => branches)
      }),
      places: [name],
      ...facts.some(({ linesGuessed }) => linesGuessed) ? { ran: facts.flatMap(({ ran }) => ran) } : {},
      ...facts.some(({ branchesGuessed }) => branchesGuessed) ? { branchesGuessed: !0 } : {}
    };
  });
}

// src/model/mutant-status.ts
var MUTANT_STATUSES = [
  "killed",
  "survived",
  "timeout",
  "no tests",
  "skipped",
  "suspicious",
  "segfault",
  "check was interrupted by user",
  "caught by type check",
  "not checked"
];

// src/ingest/mutmut-names.ts
var SEPARATOR2 = "ǁ", SOURCE_FOLDERS = ["", "src", "source"];
function mutantNamed(name, file) {
  let parts = /^(?:(.+)\.)?x(_|\u01c1)(.+?)__mutmut_\d{1,9}$/u.exec(name);
  if (parts === null) return null;
  let [, module = "", kind = "", mangled = ""] = parts;
  if (kind === "_") return { name, module, class: null, function: mangled, file };
  let end = mangled.lastIndexOf(SEPARATOR2);
  return end <= 0 ? null : { name, module, class: mangled.slice(0, end), function: mangled.slice(end + 1), file };
}
function fileOfModule(checkout, bases, module) {
  let path2 = module.replaceAll(".", "/");
  for (let base of bases)
    for (let folder of SOURCE_FOLDERS)
      for (let file of [`${path2}.py`, `${path2}/__init__.py`]) {
        let candidate = joinPath(base, joinPath(folder, file));
        if (checkout.kind(candidate) === "file") return candidate;
      }
  return null;
}

// src/ingest/mutmut.ts
var STATUS_BY_EXIT_CODE = /* @__PURE__ */ new Map([
  [0, "survived"],
  [1, "killed"],
  [2, "check was interrupted by user"],
  // pytest's internal error counts as a kill.
  [3, "killed"],
  [5, "no tests"],
  [24, "timeout"],
  [33, "no tests"],
  [34, "skipped"],
  [35, "suspicious"],
  [36, "timeout"],
  [37, "caught by type check"],
  [152, "timeout"],
  [255, "timeout"],
  [-9, "segfault"],
  [-11, "segfault"],
  [-24, "timeout"],
  [null, "not checked"]
]), RESULT = /^\s*(\S{1,1000}__mutmut_\d{1,9}): ([a-z ]{1,40})$/u, FIRST_RESULT = /^ {4}\S{1,1000}__mutmut_\d{1,9}: [a-z ]{1,40}\r?$/mu;
function isMutmutJson(report) {
  return asObject(field(report, "exit_code_by_key")) !== null || isStats(report);
}
function isStats(report) {
  return ["killed", "survived", "total", "no_tests"].every((key) => numberField(report, key) !== null);
}
function isMutmutResults(head) {
  return FIRST_RESULT.test(head) && !/^[<{[]/.test(head);
}
async function readMutmut(source) {
  let { json } = source;
  if (json === null) return readResults(source);
  let codes = asObject(field(json, "exit_code_by_key"));
  return codes === null ? readStats(source, json) : readMeta(source, codes);
}
function readMeta(source, codes) {
  let file = mutatedFile(source), placed = placing(source), mutants = [], unread = 0;
  for (let [name, code] of Object.entries(codes)) {
    let mutant = mutantNamed(name, file);
    mutant === null ? unread += 1 : mutants.push({ mutant: placed(mutant), status: STATUS_BY_EXIT_CODE.get(code) ?? "suspicious" });
  }
  return mutantsReading(source, { mutants, complete: !0, unread });
}
function mutatedFile({ file, folder, checkout }) {
  let inside = /(?:^|[\\/])mutants[\\/](.+)\.meta(?:\.gz)?$/.exec(file)?.[1];
  if (inside === void 0) return null;
  let bases = basesOf(folder === null ? null : folder.replace(/(?:^|\/)mutants(?:\/.*)?$/, ""));
  return pathMap(checkout, bases).nearest([inside]).path;
}
function placing({ folder, checkout }) {
  let files = /* @__PURE__ */ new Map();
  return (mutant) => {
    if (mutant.file !== null) return mutant;
    let { module } = mutant, file = files.get(module) ?? fileOfModule(checkout, basesOf(folder), module);
    return files.set(module, file), { ...mutant, file };
  };
}
async function readResults(source) {
  let mutants = [], placed = placing(source), problems = [], unread = 0;
  try {
    for await (let { text } of linesOf(source)) {
      let [, name, said] = RESULT.exec(text.trimEnd()) ?? [];
      if (name === void 0 || said === void 0) continue;
      let status = MUTANT_STATUSES.find((one) => one === said) ?? "suspicious", mutant = mutantNamed(name, null);
      mutant === null ? unread += 1 : mutants.push({ mutant: placed(mutant), status });
    }
  } catch (error) {
    problems.push(problemOf(source.file, faultOf(error)));
  }
  let complete = mutants.some(({ status }) => status === "killed"), reading = mutantsReading(source, { mutants, complete, unread });
  return reading.problems.unshift(...problems), reading;
}
function mutantsReading({ file }, { mutants, complete, unread }) {
  let message = `${unread} mutant(s) have names that are not mutmut's and are left out.`, problems = unread === 0 ? [] : [{ file, kind: "malformed", message }];
  return mutants.length === 0 && unread > 0 ? { kind: "nothing", problems } : { kind: "mutants", mutants, complete, counts: null, problems };
}
function readStats({ file }, stats) {
  let read = [...["total", "killed", "survived", "timeout", "no_tests", "skipped", "suspicious", "segfault"], "check_was_interrupted_by_user"].map((name) => numberField(stats, name) ?? 0);
  if (!read.every((value) => Number.isSafeInteger(value) && value >= 0))
    return onlyProblem({ file, kind: "malformed", message: "The numbers of mutants are impossible." });
  let [total = 0, ...parts] = read, rest = total - parts.reduce((sum, value) => sum + value, 0);
  return rest < 0 ? onlyProblem({ file, kind: "malformed", message: "There are more mutants than their total." }) : {
    kind: "mutants",
    mutants: [],
    complete: !0,
    counts: countsFrom(total, parts, rest),
    problems: []
  };
}
function countsFrom(total, parts, rest) {
  let [killed = 0, survived = 0, timeout = 0, noTests = 0, skipped = 0, suspicious = 0, segfault = 0] = parts, open2 = rest === 0 ? 0 : null;
  return {
    total,
    killed,
    survived,
    timeout,
    noTests,
    skipped,
    suspicious,
    segfault,
    interrupted: parts[7] ?? 0,
    caughtByTypeCheck: open2,
    notChecked: open2
  };
}

// src/ingest/executions.ts
function testFor(tests, nodeId) {
  let known = tests.get(nodeId);
  if (known !== void 0) return known;
  let test = { nodeId, definedIn: null, line: null, markers: [], executions: [], crashPath: null };
  return tests.set(nodeId, test), test;
}
function beginExecution(test, rerunIndex = null) {
  let next = { attempt: { outcome: "unknown", durationMs: null, worker: null, failure: null }, rerun: !1, rerunIndex, phases: /* @__PURE__ */ new Set() };
  return test.executions.push(next), next;
}
function addPhase(test, report) {
  let execution = executionFor(test, report);
  return report.isSubtest || (execution.phases.add(report.when), execution.attempt.durationMs = (execution.attempt.durationMs ?? 0) + Math.max(0, report.durationMs)), execution.attempt.worker ??= report.worker, isRetried(report.outcome) && (execution.rerun = !0), applyOutcome(test, execution, report), execution;
}
function isRetried(outcome) {
  return outcome === "rerun" || outcome === "retried";
}
function addCollection(test, failure) {
  let last = test.executions.at(-1), hasFailed2 = test.executions.some(({ attempt: attempt2 }) => attempt2.failure !== null);
  if (last !== void 0 && (failure === null || hasFailed2)) return;
  let { attempt, phases } = last?.phases.has("collect") ? last : beginExecution(test);
  if (phases.add("collect"), attempt.outcome = failure === null ? "skipped" : "error", failure === null) return;
  let { crashPath, ...told } = failure;
  attempt.failure = { kind: "collection-error", phase: "collect", ...told }, test.crashPath = crashPath;
}
function executionFor(test, { when, isSubtest, rerunIndex }) {
  let current = test.executions.at(-1);
  return current !== void 0 && continues(current, isSubtest ? null : when, rerunIndex) ? (current.rerunIndex ??= rerunIndex, current) : beginExecution(test, rerunIndex);
}
function continues(current, when, rerunIndex) {
  let { phases } = current;
  return phases.size === 0 ? !0 : when === null ? !phases.has("call") && !phases.has("teardown") : (rerunIndex === null || current.rerunIndex === null || rerunIndex === current.rerunIndex) && when !== "setup" && !phases.has(when) && !phases.has("teardown");
}
function applyOutcome(test, { attempt }, report) {
  let outcome = outcomeOf2(report);
  if (outcome === null) return;
  let isFailure = outcome === "failed" || outcome === "error", decides = attempt.outcome === "unknown" || rank(outcome) > rank(attempt.outcome);
  if (decides && (attempt.outcome = outcome), !isFailure || !(decides || attempt.failure === null)) return;
  let { crashPath, ...told } = report.failure(), died = report.when === "???";
  attempt.failure = {
    kind: died ? "crash" : "failure",
    phase: isPhase(report.when) ? report.when : "call",
    ...told,
    message: told.message || (died ? told.text : "")
  }, test.crashPath ??= crashPath;
}
function outcomeOf2({ when, isSubtest, outcome, expected }) {
  switch (outcome) {
    case "failed":
    case "rerun":
    case "retried":
      return when === "setup" || when === "teardown" ? "error" : "failed";
    case "skipped":
      return isSubtest ? null : expected ? "xfailed" : "skipped";
    case "passed":
      return when === "call" && !isSubtest ? expected ? "xpassed" : "passed" : null;
    default:
      return null;
  }
}
function rank(outcome) {
  return outcome === "failed" ? 3 : outcome === "error" ? 2 : outcome === "xfailed" ? 1 : 0;
}
function isPhase(when) {
  return when === "setup" || when === "call" || when === "teardown";
}
function judgeExecutions(executions) {
  let attempts = executions.map((execution) => execution.attempt), last = attempts.at(-1), worst = worstOf(attempts);
  if (last === void 0 || worst === void 0) throw new Error("A test that never ran can not be judged.");
  if (!executions.slice(0, -1).every((execution) => execution.rerun)) return { attempts, outcome: worst.outcome, flaky: !1, repeated: !0 };
  let flaky = last.outcome === "passed" && attempts.some((attempt) => attempt.outcome !== "passed");
  return { attempts, outcome: last.outcome, flaky, repeated: !1 };
}

// src/ingest/json-lines.ts
var NAMED_LINES = 5;
async function readJsonLines(source, reader) {
  let bad = { named: [], more: 0 }, faults = [];
  try {
    for await (let { text, number, ended: ended2 } of linesOf(source)) {
      let line = (ended2 || reader.takeUnfinished === void 0 ? text : withoutPadding(text)).trim();
      if (line === "") continue;
      let reason = whyUnread(reader, line, ended2);
      reason !== null && (bad.named.length < NAMED_LINES ? bad.named.push({ number, reason }) : bad.more += 1);
    }
  } catch (error) {
    faults.push(problemOf(source.file, faultOf(error)));
  }
  return [...faults, ...problemsOf(source.file, bad)];
}
function withoutPadding(text) {
  let end = text.length;
  for (; text[end - 1] === "\0"; ) end -= 1;
  return text.slice(0, end);
}
function whyUnread(reader, line, ended2) {
  try {
    let value = asObject(parseJson(line));
    return value === null ? "is no JSON object" : reader.take(value);
  } catch {
    return !ended2 && reader.takeUnfinished?.(line) === !0 ? null : line.includes("\0") ? "holds NUL bytes, as after a crash of the machine" : ended2 ? "is no JSON" : "ends in the middle";
  }
}
function problemsOf(file, { named, more }) {
  let problems = named.map(({ number, reason }) => {
    let message = `The line ${reason}; the other lines were read.`;
    return { file, kind: "malformed", message, at: `line ${number}, column 1` };
  });
  return more > 0 && problems.push({ file, kind: "malformed", message: `${more} more lines could not be read.` }), problems;
}

// src/ingest/logged-tests.ts
function testsFromLog({ file, folder, checkout }, { tests, nodeIdFrom, bases, otherwise = "", absoluteRoot = null }) {
  let near = [.../* @__PURE__ */ new Set([...bases, ...crashBases(checkout, tests), ...basesOf(folder)])], chosen = chooseRootdir(
    { near, packages: checkout.packages },
    new Set(tests.map((test) => fileOf(test.nodeId))),
    (base, path2) => checkout.kind(joinPath(base, path2)) !== null
  ), tree = chosen.found > 0 ? checkout : noCheckout, rootdir = chosen.found > 0 ? chosen.base : otherwise, root = absoluteRoot === null ? null : { absolute: absoluteRoot, base: rootdir }, paths = pathMap(tree, [rootdir, ...near], root);
  return { tests: tests.map((test) => {
    let verdict = judgeExecutions(test.executions), nodeId = wellFormed(test.nodeId), own = fileOf(nodeId), path2 = joinPath(rootdir, own);
    return { result: {
      nodeId,
      nodeIdFrom,
      rootdir,
      file: !hasTree(tree) || tree.kind(path2) === "file" ? path2 : null,
      // An inherited test is defined in another file, where the line would mislead.
      line: test.definedIn === own ? test.line : null,
      markers: [...test.markers],
      outcome: verdict.outcome,
      flaky: verdict.flaky,
      attempts: verdict.attempts.map((attempt) => attemptFrom(attempt, paths))
    }, address: null, repeated: verdict.repeated };
  }), problems: otherwise === "" ? rootdirProblems(file, chosen) : [] };
}
function crashBases(checkout, tests) {
  let bases = /* @__PURE__ */ new Set();
  if (!hasTree(checkout)) return [];
  let paths = pathMap(checkout, [""]);
  for (let test of tests) {
    let file = fileOf(test.nodeId);
    if (test.crashPath === null || !test.crashPath.replaceAll("\\", "/").endsWith(`/${file}`)) continue;
    let path2 = paths.projectFile(test.crashPath);
    path2?.endsWith(`/${file}`) && bases.add(path2.slice(0, -file.length - 1));
  }
  return [...bases];
}

// src/ingest/opening.ts
var HEAD_CHARACTERS = 64 * 1024;
function openingOf(text) {
  let start = text.search(/\S/), head = start === -1 ? "" : text.slice(start, start + HEAD_CHARACTERS), newline = head.indexOf(`
`), line = newline === -1 ? head : head.slice(0, newline);
  return {
    head,
    root: rootName(head),
    firstLine: head.startsWith("{") ? jsonObject(line) : null,
    whole: null
  };
}
function jsonObject(text) {
  try {
    return asObject(parseJson(text));
  } catch {
    return null;
  }
}
function rootName(head) {
  let start = /^\s*(?:(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^<>[\]"']|"[^"]*"|'[^']*')*(?:\[[\s\S]*?\]\s*)?>)\s*)*/i.exec(head)?.[0].length ?? 0, name = /^<([^\s/>!?<]+)/.exec(head.slice(start))?.[1];
  return name === void 0 ? null : name.slice(name.lastIndexOf(":") + 1);
}

// src/ingest/plugin-ending.ts
var NAMED4 = { most: 3, separator: ", " };
function endingProblem(log, cutOff) {
  if (!log.finished) {
    let missing = Math.max(0, (log.session.collected ?? 0) - log.tests.size), during = cutOff.length === 0 ? "" : ` while it ran ${listed(cutOff.map(wellFormed), NAMED4)}`, after = log.session.collected === null ? ", so tests may be missing from it" : missing > 0 ? `, and ${missing} of its ${log.session.collected} tests did not run` : "", message = `The log has no end of session: pytest was killed or crashed${during}${after}.`;
    return { kind: cutOff.length === 0 && log.session.collected !== null && missing === 0 ? "ambiguous" : "truncated", message };
  }
  return failedItself(log) ? internalError : stoppedProblem(log);
}
function failedItself(log) {
  return log.internalError || log.session.exitCode === EXIT2.internalError;
}
function stoppedProblem(log) {
  let { collected } = log.session, executions = [...log.tests.values()].flatMap((test) => test.executions), ran = executions.filter(
    ({ rerun, phases }) => !rerun && phases.size > 0 && !phases.has("collect")
  ).length, missing = Math.max(0, (collected ?? 0) - ran);
  if (missing === 0) return null;
  let why = log.interrupt === null || log.interrupt === "" ? "" : ` (${wellFormed(log.interrupt)})`;
  return {
    kind: hasFailed(executions) ? "ambiguous" : "truncated",
    message: `${missing} of the ${collected} tests that pytest selected have no result here: it stopped before them${why}.`
  };
}

// src/ingest/plugin-phases.ts
var PHASES2 = ["setup", "call", "teardown"];
function pluginPhases(line) {
  let worker = stringField(line, "worker"), rerunIndex = numberField(line, "rerun"), isSubtest = field(line, "subtest") !== void 0, phase = (when, us, told) => ({
    when,
    isSubtest,
    outcome: told === null ? "passed" : stringField(told, "outcome"),
    expected: told !== null && field(told, "xfail") === !0,
    durationMs: typeof us == "number" && Number.isFinite(us) ? us / 1e3 : 0,
    worker,
    rerunIndex,
    failure: () => pluginFailure(told ?? {})
  }), durations = field(line, "us");
  return Array.isArray(durations) ? PHASES2.map((when, index) => phase(when, durations[index], null)) : asArray(field(line, "phases")).map((one) => {
    let told = asObject(one) ?? {};
    return phase(stringField(told, "when") ?? "", field(told, "us"), told);
  });
}
function pluginFailure(told) {
  let failure = asObject(field(told, "failure")) ?? {}, path2 = stringField(failure, "path"), line = numberField(failure, "line");
  return {
    message: stringField(failure, "message") ?? "",
    text: stringField(failure, "text") ?? "",
    crashPath: path2,
    crash: path2 === null || line === null ? null : { path: path2, line },
    hypothesis: stringField(failure, "hypothesis"),
    raised: raisedOf(asObject(field(failure, "raised")))
  };
}
function raisedOf(raised2) {
  if (raised2 === null) return null;
  let frames = asArray(field(raised2, "frames")).flatMap((frame) => {
    let [path2, line, name] = asArray(frame);
    return typeof path2 == "string" && typeof line == "number" ? [{ path: path2, line, function: typeof name == "string" ? name : null }] : [];
  });
  return { type: stringField(raised2, "type") ?? "", frames };
}

// src/ingest/started-order.ts
function startedOrder(tests, isParallel) {
  let processes = /* @__PURE__ */ new Map();
  for (let [place2, { executions }] of tests.entries()) {
    let workers = new Set(
      executions.filter(({ phases }) => !phases.has("collect")).map(({ attempt }) => attempt.worker ?? "")
    );
    if (workers.size > 1) return null;
    for (let worker of workers) {
      if (worker === "?" || isParallel && worker === "") continue;
      let known = processes.get(worker);
      known === void 0 ? processes.set(worker, [place2]) : known.push(place2);
    }
  }
  return [...processes.values()];
}

// src/ingest/plugin-lines.ts
function isPluginLine(line) {
  return stringField(line, "schema") === "redfirst/pytest@1";
}
async function readPluginLines(source) {
  let log = {
    tests: /* @__PURE__ */ new Map(),
    session: unknownSession(),
    rootdir: null,
    repository: null,
    workers: /* @__PURE__ */ new Set(),
    running: /* @__PURE__ */ new Map(),
    interrupt: null,
    internalError: !1,
    finished: !1
  }, unread = await readJsonLines(source, {
    take: (line) => takeLine(log, line),
    takeUnfinished: (text) => takeBeginning(log, text)
  });
  log.workers.size > 0 && (log.session.workers ??= log.workers.size);
  let cutOff = cutOffTests(log), list = listOf2(log), { tests, problems } = testsFromLog(source, {
    ...rootdirOf2(log, source),
    ...list,
    absoluteRoot: log.rootdir
  }), ending = endingProblem(log, cutOff);
  return {
    kind: "tests",
    tests,
    order: startedOrder(list.tests, log.session.workers !== null),
    session: log.session,
    problems: [...unread, ...ending === null ? [] : [{ file: source.file, ...ending }], ...problems]
  };
}
function takeLine(log, line) {
  let nodeId = stringField(line, "id");
  if (nodeId !== null) takeTest(log, nodeId, line);
  else if (isPluginLine(line)) takeSession(log, line);
  else if (stringField(line, "collect") !== null) takeCollection(log, line);
  else if (asObject(field(line, "interrupt")) !== null)
    log.interrupt = stringField(asObject(field(line, "interrupt")) ?? {}, "type") ?? "";
  else if (field(line, "error") !== void 0) log.internalError = !0;
  else if (numberField(line, "selected") !== null) log.session.collected = countField(line, "selected");
  else if (asObject(field(line, "end")) !== null) takeEnd(log, asObject(field(line, "end")) ?? {});
  else if (field(line, "phases") !== void 0) return "tells of a test without a node id";
  return null;
}
function takeBeginning(log, text) {
  let line = jsonObject(`${text}}`), nodeId = line === null ? null : stringField(line, "id");
  return line === null || nodeId === null || field(line, "phases") !== void 0 ? !1 : (takeTest(log, nodeId, line), !0);
}
function takeSession(log, line) {
  log.rootdir = stringField(line, "rootdir"), log.repository = stringField(line, "repository"), log.session = {
    ...log.session,
    python: stringField(line, "python"),
    pytest: stringField(line, "pytest"),
    platform: stringField(line, "platform"),
    plugins: stringsOf(asObject(field(line, "plugins"))),
    workers: countField(line, "workers"),
    seeds: stringsOf(asObject(field(line, "seeds")))
  };
}
function takeEnd(log, end) {
  log.finished = !0, log.session.exitCode = wholeNumberField(end, "exit");
  let selected = countField(end, "selected");
  selected !== null && (selected > 0 || log.session.collected === null) && (log.session.collected = selected);
}
function takeCollection(log, line) {
  let outcome = stringField(line, "outcome");
  if (outcome !== "failed" && outcome !== "skipped") return;
  let test = testFor(log.tests, stringField(line, "collect") ?? "");
  addCollection(test, outcome === "failed" ? pluginFailure(line) : null);
}
function takeTest(log, nodeId, line) {
  let worker = stringField(line, "worker");
  worker !== null && log.workers.add(worker);
  let phases = pluginPhases(line);
  if (phases.length === 0) {
    log.session.workers === null && log.running.clear(), log.running.set(nodeId, line);
    return;
  }
  let test = testFor(log.tests, nodeId);
  for (let phase of phases) {
    let execution = addPhase(test, phase);
    field(line, "again") === !0 && (execution.rerun = !0);
  }
  readPlace(test, line), field(line, "again") !== !0 && !phases.some(({ isSubtest }) => isSubtest) && log.running.delete(nodeId);
}
function readPlace(test, line) {
  let number = countField(line, "line");
  number !== null && number > 0 && test.line === null && (test.line = number, test.definedIn = stringField(line, "file") ?? fileOf(wellFormed(test.nodeId)));
  let markers = asArray(field(line, "markers")).filter((name) => typeof name == "string");
  test.markers.length === 0 && markers.length > 0 && (test.markers = markers.map(cleanText).toSorted());
}
function cutOffTests(log) {
  let choseToStop = log.interrupt === null || /(?:^|\.)Interrupted$/.test(log.interrupt);
  if (log.finished && choseToStop && !failedItself(log)) return [];
  for (let [nodeId, line] of log.running) {
    let test = testFor(log.tests, nodeId);
    readPlace(test, line);
    let last = test.executions.at(-1);
    (last === void 0 || last.rerun || last.phases.has("teardown")) && beginExecution(test);
  }
  return [...log.running.keys()];
}
function listOf2({ tests }) {
  return { tests: [...tests.values()], nodeIdFrom: "plugin" };
}
function rootdirOf2({ rootdir, repository, tests }, { checkout }) {
  let files = new Set([...tests.values()].slice(0, 1e3).map((test) => fileOf(test.nodeId))), inside = rootdir === null || repository === null ? null : pathBelow(repository, takeApart(rootdir));
  return {
    bases: [...inside === null ? [] : [inside], ...rootBases(checkout, rootdir, files)],
    otherwise: inside ?? ""
  };
}

// src/ingest/longrepr.ts
var SEPARATOR3 = "_ ".repeat(30);
function longReprText(longrepr) {
  if (typeof longrepr == "string") return { message: "", text: longrepr, crashPath: null, crash: null };
  let object = asObject(longrepr);
  if (object === null) return { message: "", text: "", crashPath: null, crash: null };
  let chain2 = asArray(field(object, "chain")), parts = chain2.length > 0 ? chain2.map(chainPart) : [tracebackText(asObject(field(object, "reprtraceback")))], crash = asObject(field(object, "reprcrash")) ?? {}, path2 = stringField(crash, "path"), line = numberField(crash, "lineno");
  return {
    message: stringField(crash, "message") ?? "",
    text: parts.join(`
`),
    crashPath: path2,
    crash: path2 === null || line === null ? null : { path: path2, line }
  };
}
function chainPart(part) {
  let [traceback, , description] = asArray(part), text = tracebackText(asObject(traceback));
  return typeof description == "string" ? `${text}

${description}
` : text;
}
function tracebackText(traceback) {
  if (traceback === null) return "";
  let entries = asArray(field(traceback, "reprentries")).map((entry) => asObject(entry) ?? {}), texts = [];
  for (let [index, entry] of entries.entries()) {
    let next = entries[index + 1];
    texts.push(entryText(entry)), next !== void 0 && (styleOf(entry) === "long" || styleOf(entry) === "short" && styleOf(next) === "long") && texts.push(SEPARATOR3);
  }
  let extra = stringField(traceback, "extraline");
  return [...texts, ...extra === null ? [] : [extra]].join(`
`);
}
function dataOf(entry) {
  return asObject(field(entry, "data")) ?? entry;
}
function styleOf(entry) {
  return stringField(dataOf(entry), "style") ?? "";
}
function entryText(entry) {
  let data = dataOf(entry), lines = asArray(field(data, "lines")).map(String);
  if (stringField(entry, "type") === "ReprEntryNative") return lines.join("").replace(/\n$/, "");
  let place2 = placeText(asObject(field(data, "reprfileloc")));
  if (styleOf(entry) === "short") return [...place2 === null ? [] : [place2], ...lines].join(`
`);
  let values = argumentLines(data), locals = asArray(field(asObject(field(data, "reprlocals")) ?? {}, "lines")).map(String);
  return [
    ...values,
    ...lines,
    ...locals.length > 0 ? ["", ...locals] : [],
    ...place2 === null ? [] : ["", place2]
  ].join(`
`);
}
function argumentLines(data) {
  let values = asArray(field(asObject(field(data, "reprfuncargs")) ?? {}, "args")).map((pair) => {
    let [name, value] = asArray(pair);
    return `${String(name)} = ${String(value)}`;
  });
  return values.length > 0 ? [values.join(", "), ""] : [];
}
function placeText(place2) {
  let path2 = place2 === null ? null : stringField(place2, "path");
  return place2 === null || path2 === null ? null : `${path2}:${numberField(place2, "lineno") ?? 0}: ${stringField(place2, "message") ?? ""}`;
}

// src/ingest/reportlog.ts
function reportType(line) {
  return stringField(line, "$report_type") ?? stringField(line, "_report_type");
}
async function readReportlog(source) {
  let log = { tests: /* @__PURE__ */ new Map(), session: unknownSession(), workers: /* @__PURE__ */ new Set(), finished: !1 }, unread = await readJsonLines(source, { take: (line) => takeLine2(log, line) });
  log.workers.size > 0 && (log.session.workers = log.workers.size);
  let logged = [...log.tests.values()], { tests, problems } = testsFromLog(source, {
    tests: logged,
    nodeIdFrom: "reportlog",
    bases: []
  });
  return {
    kind: "tests",
    tests,
    order: startedOrder(logged, log.workers.size > 0),
    session: log.session,
    problems: [...unread, ...endingProblems(source.file, log), ...problems]
  };
}
function takeLine2(log, line) {
  if (isNamelessFailure(line)) return "tells of a failure without a node id";
  switch (reportType(line)) {
    case "SessionStart":
      log.session.pytest = stringField(line, "pytest_version");
      break;
    case "SessionFinish":
      log.finished = !0, log.session.exitCode = wholeNumberField(line, "exitstatus");
      break;
    case "CollectReport":
      readCollection(log, line);
      break;
    case "TestReport":
      readTest2(log, line, !1);
      break;
    case "SubTestReport":
    case "SubtestReport":
      readTest2(log, line, !0);
      break;
    default:
      break;
  }
  return null;
}
function isNamelessFailure(line) {
  let type = reportType(line) ?? "";
  return /^(?:Test|Sub[Tt]est|Collect)Report$/.test(type) && stringField(line, "outcome") === "failed" && !stringField(line, "nodeid");
}
function readTest2(log, line, isSubtest) {
  let nodeId = stringField(line, "nodeid");
  if (nodeId === null) return;
  let worker = stringField(line, "worker_id");
  worker !== null && log.workers.add(worker);
  let test = testFor(log.tests, nodeId);
  addPhase(test, {
    when: stringField(line, "when") ?? "",
    isSubtest,
    outcome: stringField(line, "outcome"),
    expected: field(line, "wasxfail") !== void 0,
    durationMs: (numberField(line, "duration") ?? 0) * 1e3,
    worker,
    rerunIndex: numberField(line, "rerun"),
    failure: () => failureOf3(line)
  }), isSubtest || readPlace2(test, line);
}
function readPlace2(test, line) {
  let [file, number] = asArray(field(line, "location"));
  typeof file == "string" && (test.definedIn ??= file.replaceAll("\\", "/")), typeof number == "number" && Number.isSafeInteger(number) && number >= 0 && (test.line ??= number + 1);
  let keywords = asObject(field(line, "keywords"));
  test.markers.length === 0 && keywords !== null && (test.markers = markersOf(Object.keys(keywords).map(cleanText), wellFormed(test.nodeId)));
}
function readCollection(log, line) {
  let nodeId = stringField(line, "nodeid") ?? "", outcome = stringField(line, "outcome");
  nodeId === "" || outcome !== "failed" && outcome !== "skipped" || addCollection(testFor(log.tests, nodeId), outcome === "failed" ? failureOf3(line) : null);
}
function failureOf3(line) {
  return { ...longReprText(field(line, "longrepr")), hypothesis: sectionOf(line, "Hypothesis") };
}
function sectionOf(line, name) {
  let section = asArray(field(line, "sections")).find((one) => asArray(one)[0] === name), text = asArray(section)[1];
  return typeof text == "string" ? text : null;
}
function endingProblems(file, { finished: finished2, session, tests }) {
  if (!finished2)
    return [{ file, kind: "truncated", message: "The log has no end of session: pytest was killed or crashed, so tests may be missing from it." }];
  if (session.exitCode === EXIT2.internalError) return [problemOf(file, internalError)];
  let executions = [...tests.values()].flatMap((test) => test.executions), isRed = hasFailed(executions), cut2 = executions.filter(({ attempt }) => attempt.outcome === "unknown").length;
  if (session.exitCode !== EXIT2.interrupted && cut2 > 0 && !isRed) {
    let message2 = `${cut2} test(s) began and have no end here: pytest was stopped while they ran (pytest.exit), so others may be missing.`;
    return [{ file, kind: "truncated", message: message2 }];
  }
  return session.exitCode !== EXIT2.interrupted ? [] : [{ file, kind: isRed ? "ambiguous" : "truncated", message: "pytest stopped before its end (exit code 2: a collection error, --maxfail, or Ctrl-C), so tests may have no result here." }];
}

// src/ingest/formats.ts
var FORMATS = [
  {
    format: "plugin",
    recognises: ({ firstLine: firstLine2 }) => firstLine2 !== null && isPluginLine(firstLine2),
    read: readPluginLines
  },
  {
    format: "reportlog",
    recognises: ({ firstLine: firstLine2 }) => firstLine2 !== null && reportType(firstLine2) !== null,
    read: readReportlog
  },
  {
    format: "junit",
    recognises: ({ root }) => root === "testsuites" || root === "testsuite",
    read: readJunit
  },
  { format: "coverage-xml", recognises: ({ root }) => root === "coverage", read: readCoverageXml },
  {
    format: "coverage-json",
    recognises: (opening) => matches(opening, isCoverageJson),
    read: readCoverageJson
  },
  { format: "benchmark", recognises: (opening) => matches(opening, isBenchmark), read: readBenchmark },
  { format: "mutmut", recognises: (opening) => matches(opening, isMutmutJson), read: readMutmut },
  { format: "json-report", recognises: (opening) => matches(opening, isJsonReport), read: readJsonReport },
  { format: "lcov", recognises: ({ head }) => isLcov(head), read: readLcov },
  { format: "mutmut", recognises: ({ head }) => isMutmutResults(head), read: readMutmut },
  { format: "atheris", recognises: ({ head }) => isAtherisLog(head), read: readAtheris }
];
function matches({ whole }, test) {
  return whole !== null && test(whole);
}

// src/ingest/text.ts
var WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ", UTF_8 = /^(?:utf-?8|us-ascii|ascii)$/i, LATIN_1 = /^(?:iso-?8859-1|iso_8859-1|latin-?1|l1)$/i, CP_1252 = /^(?:windows-1252|cp1252|ansi_x3\.4-1968)$/i, HEAD_BYTES = 200, asciiDecoder = new TextDecoder("utf-8", { ignoreBOM: !0 }), AsciiPiece = class {
  utf8;
  constructor(utf82) {
    this.utf8 = utf82;
  }
  get text() {
    return asciiDecoder.decode(this.utf8);
  }
};
function textPiece(text) {
  return { text, utf8: new TextEncoder().encode(text) };
}
async function* decodePieces(bytes, notes) {
  let decode = null, head = new Uint8Array(0);
  for await (let piece of bytes) {
    if (decode !== null) {
      yield decode(piece, !1);
      continue;
    }
    if (head = joinBytes([head, piece]), head.byteLength < HEAD_BYTES) {
      head = head.slice();
      continue;
    }
    decode = decoderFor(head, notes), yield decode(head, !1);
  }
  decode === null && (decode = decoderFor(head, notes), yield decode(head, !1)), yield decode(new Uint8Array(0), !0);
}
function decoderFor(head, notes) {
  if (head[0] === 255 && head[1] === 254) return utf16("utf-16le");
  if (head[0] === 254 && head[1] === 255) return utf16("utf-16be");
  if (head[0] === 239 && head[1] === 187 && head[2] === 191) return utf8(null, notes);
  let declared = declaredEncoding(head);
  return declared !== null && LATIN_1.test(declared) ? (piece) => textPiece(singleByteText(piece, null)) : declared !== null && CP_1252.test(declared) ? (piece) => textPiece(singleByteText(piece, WINDOWS_1252)) : utf8(declared !== null && !UTF_8.test(declared) ? declared : null, notes);
}
function utf16(encoding) {
  let decoder3 = new TextDecoder(encoding);
  return (piece, last) => textPiece(decoder3.decode(piece, { stream: !last }));
}
function utf8(declared, notes) {
  let held = new Uint8Array(0), decoder3 = new TextDecoder("utf-8", { fatal: !0 }), replacing = new TextDecoder("utf-8", { ignoreBOM: !0 });
  return (piece, last) => {
    let bytes = joinBytes([held, piece]), end = last ? bytes.byteLength : wholeCharacters(bytes);
    held = bytes.slice(end);
    let whole = bytes.subarray(0, end);
    if (whole.byteLength === 0) return { text: "", utf8: whole };
    if (!decoder3.ignoreBOM && (decoder3 = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }), whole[0] === 239 && whole[1] === 187 && whole[2] === 191 && (whole = whole.subarray(3))), isAscii(whole)) return new AsciiPiece(whole);
    try {
      return { text: decoder3.decode(whole), utf8: whole };
    } catch {
      if (declared !== null) throw unknownEncoding(declared);
      return notes.length === 0 && notes.push({
        kind: "malformed",
        message: "Some bytes are not valid UTF-8; they are shown as U+FFFD."
      }), textPiece(replacing.decode(whole));
    }
  };
}
function unknownEncoding(declared) {
  return new UnreadableError({
    kind: "unsupported",
    message: `The encoding "${declared}" is not read; write the report in UTF-8.`
  });
}
function isAscii(bytes) {
  let { buffer, byteOffset, length } = bytes, first = Math.min(length, -byteOffset & 3), count = length - first >> 2, bits = 0;
  if (count > 0) {
    let words = new Int32Array(buffer, byteOffset + first, count);
    for (let at = 0; at < count; at += 1) bits |= words[at] ?? 0;
  }
  for (let at = 0; at < first; at += 1) bits |= bytes[at] ?? 0;
  for (let at = first + 4 * count; at < length; at += 1) bits |= bytes[at] ?? 0;
  return (bits & 2155905152) === 0;
}
function wholeCharacters(bytes) {
  let { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    let byte = bytes[length - back] ?? 0;
    if (byte < 128) return length;
    if (byte >= 192)
      return (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > back ? length - back : length;
  }
  return length;
}
function declaredEncoding(bytes) {
  let head = singleByteText(bytes.subarray(0, HEAD_BYTES), null);
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null;
}
function singleByteText(bytes, high) {
  let parts = [];
  for (let offset = 0; offset < bytes.length; offset += 8192) {
    let piece = bytes.subarray(offset, offset + 8192);
    parts.push(String.fromCharCode(...piece));
  }
  let text = parts.join("");
  return high === null ? text : text.replace(/[\u0080-\u009f]/g, (character) => high[character.charCodeAt(0) - 128] ?? character);
}

// src/ingest/unrecognised.ts
var KNOWN = [
  { start: /^PK[\u0003\u0005]/, what: "a zip archive; unpack it and give the reports in it" },
  {
    start: /^SQLite format 3/,
    what: "coverage.py's data file; give the output of `coverage xml` or `coverage json`"
  },
  {
    start: /^version https:\/\/git-lfs/,
    what: "a Git LFS pointer; fetch the file itself with `git lfs pull`"
  },
  { start: /^(?:<!doctype html|<html)/i, what: "an HTML page" },
  {
    start: /^\{\s*"tests_by_mangled_function_name"/,
    what: "mutmut's record of which test runs what; give its .meta files or the output of `mutmut results`"
  }
], ACCEPTED = "JUnit XML, pytest-reportlog, pytest-json-report, coverage.py's XML, JSON and LCOV, pytest-benchmark's JSON, mutmut's results and Atheris' logs are", NO_REPORT = {
  kind: "unsupported",
  message: `This is no report that is read; ${ACCEPTED}.`
};
async function unrecognisedFault(source, { head, root }) {
  let known = KNOWN.find(({ start }) => start.test(head));
  return known !== void 0 ? { kind: "unsupported", message: `No report is read here: this is ${known.what}.` } : root === null ? NO_REPORT : await scanXml(source, { open: () => "enter", close: () => {
  }, taken: () => {
  } }) ?? {
    kind: "unsupported",
    message: `XML with the root element <${root}> is no report that is read; ${ACCEPTED}.`
  };
}
function unrecognisedJsonFault(text) {
  let reason = jsonFault(text);
  return reason === null ? NO_REPORT : { kind: "malformed", message: `The JSON can't be read: ${reason}` };
}
function jsonFault(text) {
  try {
    return parseJson(text), null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// src/ingest/recognise.ts
async function recognise(report, { checkout, detail }, notes) {
  let text = decodePieces(reportBytes(report.chunks()), notes), begun = await readHead3(text);
  if (begun.head === "" && begun.fault !== null) throw begun.fault;
  if (begun.head.trim() === "") throw new UnreadableError({ kind: "empty", message: "The file is empty." });
  let opening = openingOf(begun.head), known = FORMATS.find((row) => row.recognises(opening)), folder = report.folder ?? null, about = { file: report.path, folder, checkout, detail }, pieces = () => continued(begun, text);
  if (known !== void 0) return { format: known, source: { ...about, pieces, json: null } };
  if (!/^[{[]/.test(opening.head))
    throw new UnreadableError(await unrecognisedFault({ ...about, pieces, json: null }, opening));
  let parts = [];
  for await (let piece of pieces()) parts.push(piece.text);
  let whole = parts.join(""), json = opening.head.startsWith("{") ? jsonObject(whole) : null, format = FORMATS.find((row) => row.recognises({ ...opening, whole: json }));
  if (format === void 0) throw new UnreadableError(unrecognisedJsonFault(whole));
  return { format, source: { ...about, pieces: () => onePiece(whole), json } };
}
async function readHead3(text) {
  let begun = { head: "", pieces: [], fault: null };
  try {
    for (; begun.head.length < HEAD_CHARACTERS; ) {
      let next = await text.next();
      if (next.done === !0) break;
      let { text: begins, utf8: utf82 } = next.value;
      begun.pieces.push({ text: begins, utf8: utf82.slice() }), begun.head += begins, begun.head.length >= HEAD_CHARACTERS && begun.head.trimStart() === "" && Object.assign(begun, { head: "", pieces: [] });
    }
  } catch (error) {
    begun.fault = error;
  }
  return begun;
}
async function* continued({ pieces, fault }, rest) {
  if (yield* pieces, fault !== null) throw fault;
  yield* rest;
}
async function* onePiece(text) {
  yield textPiece(text);
}

// src/ingest/read-reports.ts
async function readReports(files, checkout) {
  return merge(await readEach(files, { checkout, detail: "all" }));
}
async function readNoteworthy(files, checkout) {
  let read = await readEach(files, { checkout, detail: "noteworthy" }), readings = read.map(({ reading }) => reading), tests = readings.filter((reading) => reading.kind === "tests"), coverage = readings.filter((reading) => reading.kind === "coverage");
  if (tests.length > 1 && tests.some(({ counted: counted3 = 0 }) => counted3 !== 0) || tests.some(({ counted: counted3 }) => counted3 === null) || coverage.length > 1 && coverage.some(({ totals: totals2 }) => totals2 !== void 0) || coverage.some(({ totals: totals2 }) => totals2 === null)) return { results: await readReports(files, checkout), counted: 0, coverage: null };
  let totals = coverage[0]?.totals ?? null, results = merge(read);
  return {
    results: totals === null ? results : { ...results, coverage: null },
    counted: tests[0]?.counted ?? 0,
    coverage: totals
  };
}
async function readEach(files, about) {
  let read = [];
  for (let file of files) read.push(await readFile3(file, about));
  return read;
}
function merge(read) {
  let tests = [], coverage = [], sessions = [], mutants = [], crashes = [], benchmarks = [], problems = [];
  for (let { file, format, reading } of read) {
    for (let problem of reading.problems) problems.push(problem);
    if (format !== null)
      switch (reading.kind) {
        case "tests":
          tests.push({ file, format, reading }), sessions.push(reading.session);
          break;
        case "coverage":
          coverage.push({ exact: format !== "coverage-xml", reading });
          break;
        case "mutants":
          mutants.push(reading);
          break;
        case "fuzz":
          for (let crash of reading.crashes) crashes.push(crash);
          break;
        case "benchmarks":
          for (let benchmark of reading.benchmarks) benchmarks.push(benchmark);
          break;
        case "nothing":
          break;
      }
  }
  let merged = mergeTests(tests);
  return {
    session: mergeSessions(sessions),
    tests: merged.tests,
    ...merged.order === null ? {} : { order: merged.order },
    coverage: mergeCoverage(coverage),
    mutants: mergeMutantReports(mutants),
    fuzzCrashes: mergeFuzzCrashes(crashes),
    benchmarks: mergeBenchmarks(benchmarks),
    problems: [...problems, ...standingDoubts(tests), ...merged.problems]
  };
}
async function readFile3(report, about) {
  let file = report.path, failed = (problem) => ({ file, format: null, reading: onlyProblem(problem) });
  try {
    let input = namedInput(file);
    if (input !== null) return { file, format: "atheris", reading: await readFuzzInput(report, input) };
    let notes = [], { format, source } = await recognise(report, about, notes), reading = await format.read(source);
    return reading.problems.unshift(...notes.map((note) => problemOf(file, note))), { file, format: format.format, reading };
  } catch (error) {
    if (error instanceof UnreadableError) return failed(problemOf(file, error.fault));
    let reason = error instanceof Error ? error.message : String(error);
    return failed({ file, kind: "malformed", message: `The file could not be read: ${reason}` });
  }
}

// src/cli/app-bundle.ts
async function loadAppBundle() {
  return await import("./app-main.mjs");
}

// src/cli/confirm.ts
import { createInterface } from "node:readline/promises";
async function confirm(question) {
  let terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    let closed = new Promise((done) => terminal.once("close", () => done("no"))), answer = await Promise.race([terminal.question(`${question} [y/N] `), closed]);
    return /^\s*y(?:es)?\s*$/i.test(answer);
  } finally {
    terminal.close();
  }
}

// src/cli/create-files.ts
import { lstat as lstat3, mkdir as mkdir4, rm as rm4, writeFile as writeFile3 } from "node:fs/promises";
import { dirname as dirname5, join as join7 } from "node:path";
async function createFiles(root, files) {
  let made = [];
  for (let { path: path2, text } of files) {
    let file = join7(root, path2);
    try {
      let link = await linkAbove2(root, path2);
      if (link !== null) throw new Error(`${link} is a symbolic link`);
      await mkdir4(dirname5(file), { recursive: !0 }), await writeFile3(file, text, { flag: "wx" }), made.push(file);
    } catch (error) {
      for (let one of made) await rm4(one, { force: !0 });
      let why = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${file} can't be written: ${why}. Nothing was written.`, { cause: error });
    }
  }
}
async function linkAbove2(root, path2) {
  let names2 = path2.split("/").slice(0, -1);
  for (let at of names2.keys()) {
    let folder = names2.slice(0, at + 1).join("/");
    if ((await lstat3(join7(root, folder)).catch(() => null))?.isSymbolicLink() === !0) return folder;
  }
  return null;
}

// src/render/found-beside.ts
var NAMED_CRASHES = 3, MAX_NAME2 = 120;
function foundBeside({ mutants, fuzzCrashes, benchmarks }, outside) {
  return [
    ...mutants === null ? [] : [mutantsSentence(mutants)],
    ...fuzzCrashes.length === 0 ? [] : [crashesSentence(fuzzCrashes, outside)],
    ...benchmarks.length === 0 ? [] : [benchmarksSentence(benchmarks, outside)]
  ];
}
function mutantsSentence({ counts }) {
  let { total, killed, survived, noTests } = counts, others = [
    [noTests, "run by no test"],
    [counts.timeout, "timed out"],
    [counts.suspicious, "suspicious"],
    [counts.segfault, "segfault"],
    [counts.interrupted, "interrupted"],
    [counts.skipped, "skipped"],
    [counts.caughtByTypeCheck, "caught by the type check"],
    [counts.notChecked, "not checked"]
  ], parts = [
    `${grouped(survived)} survived`,
    ...others.flatMap(
      ([count, what]) => count === null || count === 0 ? [] : [`${grouped(count)} ${what}`]
    )
  ], lead = killed === null || total === null ? "" : `${grouped(killed)} of ${grouped(total)} killed, `, unknown = killed === null ? " (how many were killed is not in the reports)" : "";
  return `Mutants: ${lead}${parts.join(", ")}${unknown}.`;
}
function crashesSentence(crashes, outside) {
  let named = crashes.slice(0, NAMED_CRASHES).map((crash) => outside(crashName(crash))), more = crashes.length - named.length, rest = more > 0 ? `, and ${grouped(more)} more` : "";
  return `Fuzzing: ${counted(crashes.length, "crash", "crashes")}: ${named.join(", ")}${rest}.`;
}
function crashName({ kind, type, message, location, target }) {
  let told = firstLine(message), word = shortType(type) || (told === "" ? kind : told), place2 = location === null ? target : `${location.file}:${location.line}`;
  return cut(redact(place2 === null ? word : `${word} at ${place2}`), MAX_NAME2);
}
function benchmarksSentence(benchmarks, outside) {
  let [first, ...others] = benchmarks, slowest = first;
  for (let one of others) (slowest === void 0 || one.medianMs > slowest.medianMs) && (slowest = one);
  let named = slowest === void 0 ? "" : `; the slowest is ${outside(cut(slowest.name, MAX_NAME2))}, median ${timeText(slowest.medianMs)}`;
  return `Benchmarks: ${counted(benchmarks.length, "benchmark")}${named}.`;
}
function timeText(ms2) {
  let units = [
    ["s", 1e3],
    ["ms", 1],
    ["µs", 1e-3]
  ], [unit, size] = units.find(([, least]) => ms2 >= least) ?? ["ns", 1e-6];
  return `${Number((ms2 / size).toPrecision(3))} ${unit}`;
}

// src/render/terminal.ts
var outcomeStyles = { failed: "red", error: "red", unknown: "yellow" };
function renderInspectTerminal(output, options) {
  let { tests, cases, coverage, problems } = output, bad = tests.failed + tests.error > 0;
  return drawn(
    [
      { text: countsLine(tests), style: bad ? "red" : "bold" },
      ...coverage === null ? [] : [plainLine(coverageText(coverage))],
      ...foundBeside(output, (text) => text).map(plainLine),
      ...cases.flatMap(caseLines),
      ...output.fuzzCrashes.flatMap(crashLines),
      ...problemLines(problems)
    ],
    options
  );
}
function caseLines({
  nodeId,
  outcome,
  flaky,
  exception,
  location,
  attempts,
  reproduce
}) {
  let place2 = location === null ? "" : ` at ${location.file}:${location.line}`, style = flaky ? "yellow" : outcomeStyles[outcome] ?? "none", failed = exception === null ? "" : [shortType(exception.type), cut(redact(firstLine(exception.message)), 160)].filter(Boolean).join(": "), indented = (text) => text === "" ? [] : [plainLine(`  ${text}`)], bad = outcome === "failed" || outcome === "error" || flaky;
  return [
    ...bad ? [plainLine("")] : [],
    { text: `${flaky ? "flaky" : outcome} ${cut(redactTokens(nodeId), 500)}`, style },
    ...indented(`${failed}${failed === "" && place2 === "" ? "" : place2}`.trim()),
    ...attempts.length > 1 ? indented(`attempts: ${attempts.map((attempt) => attempt.outcome).join(", ")}`) : [],
    ...bad && reproduce !== null ? indented(reproduce) : []
  ];
}
function crashLines(crash) {
  let { target, location, reproduce } = crash, said = target === null || target === location?.file ? "" : ` in ${target}`;
  return [
    plainLine(""),
    { text: `crash ${crashName(crash)}${said}`, style: "red" },
    ...reproduce === null ? [] : [plainLine(`  ${reproduce}`)]
  ];
}
function coverageText({
  percent: value,
  coveredLines,
  statements,
  branches,
  coveredBranches,
  files
}) {
  let ofBranches = branches === 0 ? "" : `, ${grouped(coveredBranches)} of ${counted(branches, "branch", "branches")}`;
  return `Coverage ${percent(value)}: ${grouped(coveredLines)} of ${counted(statements, "line")}${ofBranches} in ${counted(files, "file")}`;
}

// src/analysis/crash-reproduction.ts
var MOST_CHARACTERS = 2e3;
function crashReproductionOf({ target, input, timeoutSeconds }) {
  if (target === null || input === null || !canBeArgument(target) || !canBeArgument(input.file)) return null;
  let file = asPath(input.file), limit = timeoutSeconds === null ? "" : ` -timeout=${timeoutSeconds}`, run = `python ${quotePosix(asPath(target))} ${quotePosix(file)}${limit}`;
  return !input.file.includes("/") && input.base64 !== null && input.base64.length <= MOST_CHARACTERS ? `printf %s ${quotePosix(input.base64)} | base64 -d > ${quotePosix(file)} && ${run}` : run;
}
function asPath(path2) {
  return path2.startsWith("-") ? `./${path2}` : path2;
}

// src/cli/inspect-document.ts
function inspectDocument(results, { allCases, passes = 0, coverage = null, pluginFolder }) {
  let place2 = pluginFolder === void 0 ? {} : { pluginFolder };
  return {
    schema: "redfirst/inspect@1",
    tests: countTests(results.tests, passes),
    cases: results.tests.filter((test) => allCases || test.outcome !== "passed" || test.flaky).map((test) => inspectedCase(test, reproductionOf(test, results.session, place2))),
    coverage: coverage === null ? totalsOf(results) : withPercent(coverage),
    mutants: results.mutants,
    fuzzCrashes: results.fuzzCrashes.map((crash) => ({
      ...crash,
      reproduce: crashReproductionOf(crash)
    })),
    benchmarks: results.benchmarks,
    problems: results.problems
  };
}
function totalsOf({ coverage }) {
  return coverage === null ? null : coverageTotals(coverage);
}
function inspectedCase(test, reproduce) {
  let failure = decidingFailure(test);
  return {
    nodeId: test.nodeId,
    nodeIdFrom: test.nodeIdFrom,
    outcome: test.outcome,
    flaky: test.flaky,
    attempts: test.attempts.map(({ outcome, durationMs: durationMs2 }) => ({ outcome, durationMs: durationMs2 })),
    exception: failure === void 0 ? null : { type: failure.type, message: failure.message },
    location: failure?.location ? { file: failure.location.file, line: failure.location.line } : null,
    markers: test.markers,
    reproduce
  };
}
function decidingFailure(test) {
  return test.attempts.findLast(({ failure }) => failure !== void 0)?.failure;
}

// src/cli/inspect.ts
async function inspect(request, shell) {
  let root = request.root ?? shell.currentFolder(), files = await shell.findReports(request.files, root), { cases: allCases } = request, { results, counted: counted3, coverage } = allCases ? { results: await shell.readReports(files, root), counted: 0, coverage: null } : await shell.readNoteworthy(files, root), document = inspectDocument(results, {
    allCases,
    passes: counted3,
    coverage,
    pluginFolder: shell.pluginFolder
  });
  return shell.print(
    request.json ? JSON.stringify(document, null, 2) : renderInspectTerminal(document, shell.terminal)
  ), hasUnread(document.problems) ? EXIT.unread : EXIT.done;
}

// src/cli/interruption.ts
import { constants } from "node:os";
var Interrupted = class extends Error {
  name = "Interrupted";
  /** As a shell gives it. */
  exitCode;
  constructor(signal) {
    super(`${signal}: what was running has been stopped.`), this.exitCode = 128 + constants.signals[signal];
  }
}, controller = null;
function interruption() {
  if (controller !== null) return controller.signal;
  let made = new AbortController();
  controller = made;
  for (let signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => made.abort(new Interrupted(signal)));
  return made.signal;
}

// src/model/duration-ms.ts
var MS = { s: 1e3, m: 6e4, h: 36e5 };
function durationMs(text) {
  let [, number, unit] = /^([1-9]\d{0,5})([smh])$/.exec(text) ?? [];
  return unit === "s" || unit === "m" || unit === "h" ? Number(number) * MS[unit] : null;
}

// src/cli/arguments.ts
function readRef(text) {
  if (text.startsWith("-") || text === "")
    throw new InvalidArgumentError("give a branch, a tag or a commit.");
  return text;
}
function readSha(text) {
  if (!/^[0-9a-f]{40}$/i.test(text))
    throw new InvalidArgumentError(
      "give the commit's full id of 40 hexadecimal digits, as `git rev-parse HEAD` prints it."
    );
  return text.toLowerCase();
}
function readRepositoryName(text) {
  let [, owner, name] = /^([^\s/-][^\s/]*)\/([^\s/]+)$/.exec(text) ?? [];
  if (owner === void 0 || name === void 0)
    throw new InvalidArgumentError("give owner and name, for example octo/shop.");
  return { owner, name };
}
function readName(text) {
  if (text.trim() === "" || text.startsWith("-")) throw new InvalidArgumentError("give a name.");
  return text;
}
function readFolder(text) {
  if (text === "" || text.startsWith("--")) throw new InvalidArgumentError("give a folder.");
  return text;
}
function readNumber(text) {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError("give a whole number from 1 on.");
  return Number(text);
}
function readDuration(text) {
  let ms2 = durationMs(text);
  if (ms2 === null) throw new InvalidArgumentError("give a duration such as 90s, 5m or 1h.");
  return ms2;
}
function readTime(text) {
  let looksIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(text), time = new Date(
    looksIso && /T.*\d$/.test(text) && !/[+-]\d{2}:\d{2}$/.test(text) ? `${text}Z` : text
  ), day = Number(text.slice(8, 10)), daysInMonth = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  if (!looksIso || Number.isNaN(time.getTime()) || day > daysInMonth)
    throw new InvalidArgumentError("give a time such as 2026-04-02T10:00:00Z (without a zone it is UTC).");
  return time;
}

// src/cli/program-history.ts
var DATA = "--data <dir>", DATA_IS = "the folder of the embedded database (default: DATABASE_URL's database, else REDFIRST_DATA, else ./redfirst-data)", REPO = "--repo <owner/name>", BRANCH3 = "--branch <branch>";
function addHistory(program2, commands) {
  let history = program2.command("history").description("Save results of runs, carry them elsewhere, and say what is there");
  addAdd(history, commands), history.command("export").description("Print everything as NDJSON, sorted: the same for the same content").option(DATA, DATA_IS, readFolder).action(({ data }) => commands.history({ kind: "export", data: data ?? null })), history.command("import").description("Take up what `history export` printed, from stdin (NDJSON, also gzipped); twice is once").option(DATA, DATA_IS, readFolder).action(({ data }) => commands.history({ kind: "import", data: data ?? null })), history.command("rebuild").description(
    "Take up what GitHub still holds of all runs; the environment is that of `serve`. Nothing is posted, and what is not there any more is listed"
  ).option(REPO, "only this repository (default: all that the App is installed on)", readRepositoryName).option(DATA, DATA_IS, readFolder).action(
    ({ repo, data }) => commands.rebuild({ repository: repo ?? null, data: data ?? null })
  ), history.command("stats").description("Say how much is in the history").option(DATA, DATA_IS, readFolder).option("--json", "print one JSON document", !1).action(
    ({ data, json }) => commands.history({ kind: "stats", data: data ?? null, json })
  );
}
function addAdd(history, commands) {
  history.command("add").description("Save reports as one job's part of a run; the same part again replaces it").argument("<file...>", "report files and folders, recognised by content").requiredOption(REPO, "the repository that was tested", readRepositoryName).requiredOption(BRANCH3, "the branch that was tested", readRef).requiredOption("--sha <sha>", "the commit that was tested, all 40 digits", readSha).requiredOption("--run <n>", "the number of the run, the same for all its parts", readNumber).option("--attempt <a>", "which attempt of the run", readNumber, 1).option("--shard <name>", "which part of the suite, where several jobs share it", readName).option(
    "--environment <name>",
    'where it ran, such as "ubuntu, Python 3.13" (default: default)',
    readName
  ).option("--at <time>", "when the run completed, ISO 8601 (default: now)", readTime).option("--untrusted", "keep the run, but learn nothing from it", !1).option("--root <dir>", "the checkout that was tested (default: the current folder)").option(DATA, DATA_IS, readFolder).action(
    (files, options) => commands.history({
      kind: "add",
      data: options.data ?? null,
      files,
      root: options.root ?? null,
      repository: options.repo,
      branch: options.branch,
      sha: options.sha,
      run: options.run,
      attempt: options.attempt,
      shard: options.shard ?? null,
      environment: options.environment ?? null,
      at: options.at ?? null,
      trusted: !options.untrusted
    })
  );
}
var questions = [
  {
    about: "flaky",
    description: "Say which tests of a branch are flaky, broken, or broke, and why it looks so",
    root: "the checkout, for its config and for the sources of tests, which tell likely causes"
  },
  {
    about: "durations",
    description: "Say how long tests take, what became slower, and which budgets are exceeded",
    root: "the checkout, for its config"
  },
  {
    about: "coverage",
    description: "Say what tests cover, what lost coverage, and where tests would pay most",
    root: "the checkout, for its config"
  }
];
function addQuestions(program2, commands) {
  for (let { about, description, root } of questions)
    program2.command(about).description(description).option(REPO, "the repository (default: the only one in the history)", readRepositoryName).option(BRANCH3, "the branch (default: its default branch, else the one with the newest run)", readRef).option("--root <dir>", root).option(DATA, DATA_IS, readFolder).option("--json", "print one JSON document", !1).action(
      (options) => commands.ask({
        about,
        data: options.data ?? null,
        repository: options.repo ?? null,
        branch: options.branch ?? null,
        root: options.root ?? null,
        json: options.json
      })
    );
}
function addSla(program2, commands) {
  program2.command("sla").description("Say how the issues of a repository stand to their due dates, by severity").option("--now <time>", "as of this time, ISO 8601 (default: now)", readTime).option(REPO, "the repository (default: the only one in the history)", readRepositoryName).option("--root <dir>", "the checkout, for its config").option(DATA, DATA_IS, readFolder).option("--json", "print one JSON document", !1).action(
    ({ now, repo, root, data, json }) => commands.sla({
      now: now ?? null,
      repository: repo ?? null,
      root: root ?? null,
      data: data ?? null,
      json
    })
  );
}

// src/pytest/split-command.ts
function splitCommand(text) {
  let words = [], rest = text.trim();
  for (; rest !== ""; ) {
    let [word = ""] = /^(?:\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[^\s'"\\])+/.exec(rest) ?? [];
    if (word === "") throw new RangeError("a quote or a backslash at its end has no other half");
    if (rest = rest.slice(word.length), rest !== "" && !/^\s/.test(rest)) throw new RangeError("a quote has no other half");
    let plain2 = word.replace(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g, ""), special = /[;&|<>`$()]/.exec(plain2)?.[0];
    if (special !== void 0)
      throw new RangeError(
        `${special} has no meaning without a shell; quote it, or put the line into a script and name that`
      );
    words.push(unquoted(word)), rest = rest.trimStart();
  }
  if (words.length === 0) throw new RangeError("it is empty");
  return words;
}
function unquoted(word) {
  return word.replace(
    /\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,
    (_, one, single, double) => one ?? single ?? (double ?? "").replace(/\\(["\\$`])/g, "$1")
  );
}

// src/cli/program-reruns.ts
var ROOT = "--root <dir>", ROOT_IS = "the checkout (default: the repository that the current folder is in)", COMMAND = "--command <cmd>", COMMAND_IS = "what starts pytest: a program and its arguments, without a shell (default: python -m pytest)", BUDGET = "--budget <duration>";
function addReruns(program2, commands) {
  program2.command("reproduce").description(
    "Run failing tests again, alone and in the recorded order, and say how they fail; ends with 1 if one does not"
  ).argument("<report or test...>", "reports of the run in which they failed, node ids, or both").option("--order <file>", "the order in which tests ran: node ids, one a line or as JSON, or a report").option("--runs <n>", "how often each invocation is run before it is believed", readNumber, 3).option(BUDGET, "the time for all of it, such as 90s, 5m or 1h", readDuration, 3e5).option("--most <n>", "run no more tests than these again, the most severe ones", readNumber, 50).option(ROOT, ROOT_IS).option(COMMAND, COMMAND_IS, readCommand).option("--json", "print one JSON document", !1).action(
    (named, { root, order, budget, command, ...rest }) => commands.reproduce({
      named,
      root: root ?? null,
      order: order ?? null,
      budgetMs: budget,
      command: command ?? null,
      ...rest
    })
  ), addVerify(program2, commands);
}
function addVerify(program2, commands) {
  program2.command("verify").description("Run tests many times, in sequence and in parallel; ends with 1 unless they pass each time").argument("<test...>", "node ids, test files and folders").option("--runs <n>", "how often in sequence, and as often in parallel", readNumber, 10).option("--workers <n>", "how many copies run at once", readNumber, 4).option("--random-order", "run the tests in another order each time", !1).option(BUDGET, "the time for all of it, such as 90s, 5m or 1h", readDuration, 18e5).option(ROOT, ROOT_IS).option(COMMAND, COMMAND_IS, readCommand).option("--json", "print one JSON document", !1).action(
    (named, { root, budget, command, ...rest }) => commands.verify({ named, root: root ?? null, budgetMs: budget, command: command ?? null, ...rest })
  );
}
function readCommand(text) {
  try {
    return splitCommand(text);
  } catch (error) {
    throw error instanceof RangeError ? new InvalidArgumentError(`${error.message}.`) : error;
  }
}

// src/cli/program-prove.ts
function addProve(program2, commands) {
  program2.command("prove").description("Prove that the tests of a change are red on the base’s source and green on the head").requiredOption("--base <ref>", "what the change is based on; the merge base of it and the head", readRef).option("--head <ref>", "the change (default: what is checked out)", readRef).option("--test <nodeid...>", "tests beside those that the change adds or changes").option("--runs <n>", "how often each side is run", readNumber, 3).option("--install <command>", "run in a shell after each switch, such as `pip install .`").option(COMMAND, COMMAND_IS, readCommand).option("--allow-dirty", "take what is not committed for a part of the head", !1).option("--json", "print one JSON document", !1).action(
    (options) => commands.prove({
      base: options.base,
      head: options.head ?? null,
      tests: options.test ?? [],
      runs: options.runs,
      install: options.install ?? null,
      command: options.command ?? null,
      allowDirty: options.allowDirty,
      json: options.json
    })
  ), addBisect(program2, commands);
}
function addBisect(program2, commands) {
  program2.command("bisect").description("Find the first commit on which a test fails; the test is as it is at the bad end").argument("<nodeid>", "the test").requiredOption("--good <sha>", "a commit before it", readRef).option("--bad <sha>", "a commit on which it fails (default: what is checked out)", readRef).option("--install <command>", "run in a shell after each switch, such as `pip install .`").option(COMMAND, COMMAND_IS, readCommand).option("--json", "print one JSON document", !1).action(
    (nodeId, options) => commands.bisect({
      nodeId,
      good: options.good,
      bad: options.bad ?? null,
      install: options.install ?? null,
      command: options.command ?? null,
      json: options.json
    })
  );
}

// src/cli/program.ts
function buildProgram(version, commands) {
  let program2 = new Command("redfirst").description("Bug triage for Python projects that test with pytest on GitHub Actions").version(version).showHelpAfterError("(redfirst --help shows what can be asked)").configureOutput({ outputError: (text, write) => write(escapeLog(text)) }).exitOverride();
  return addInspect(program2, commands), addPreview(program2, commands), addReruns(program2, commands), addHistory(program2, commands), addQuestions(program2, commands), addSla(program2, commands), addProve(program2, commands), addConfig(program2, commands), addInit(program2, commands), addPlugin(program2, commands), addApp(program2, commands), program2;
}
function addInspect(program2, commands) {
  program2.command("inspect").description("Read pytest and coverage reports and say what they hold").argument("<file...>", "report files and folders, recognised by content").option("--root <dir>", "the checkout against which node ids are resolved (default: the current folder)").option("--cases", "list every test, else only those that did not plainly pass", !1).option("--json", "print one JSON document", !1).action(
    (files, options) => commands.inspect({ files, root: options.root ?? null, cases: options.cases, json: options.json })
  );
}
function addPreview(program2, commands) {
  program2.command("preview").description("Show the check, the comment and the issues that would be posted; writes nothing anywhere").argument("<file...>", "report files and folders of the run").option("--root <dir>", "the checkout that was tested (default: the current folder)").option("--base <ref>", "what the change is based on, for diff coverage and the suspected range", readRef).option("--base-report <file...>", "report files and folders of the baseline").option("--repo <owner/name>", "the repository whose history is the baseline", readRepositoryName).option("--branch <branch>", "the trusted branch to compare with", readRef).option("--sha <sha>", "the commit that was tested: what came before it is the baseline", readSha).option("--data <dir>", "the folder of the history (default: as for the other commands)", readFolder).option("--now <time>", "the time of filing, ISO 8601 (default: now)", readTime).option("--html <file>", "write one self-contained page that looks as GitHub would show it").option("--json", "print one JSON document", !1).action(
    (files, options) => commands.preview({
      files,
      root: options.root ?? null,
      base: options.base ?? null,
      baseReports: options.baseReport ?? [],
      past: pastOf(options),
      now: options.now ?? null,
      html: options.html ?? null,
      json: options.json
    })
  );
}
function pastOf({ data, repo, branch, sha }) {
  return data === void 0 && repo === void 0 && branch === void 0 && sha === void 0 ? null : { data: data ?? null, repository: repo ?? null, branch: branch ?? null, sha: sha ?? null };
}
function addConfig(program2, commands) {
  program2.command("config").description("Look at the config, .github/redfirst.yml").command("check").description(
    "Say what is wrong in a config, each with its line, and else what it has otherwise than the defaults"
  ).argument("[file]", "the config (default: .github/redfirst.yml in the current folder)").option("--json", "print one JSON document", !1).action(
    (file, { json }) => commands.configCheck({ file: file ?? null, json })
  );
}
function addInit(program2, commands) {
  program2.command("init").description(
    "Write the workflows and the config into a repository, and say what to do next; overwrites nothing"
  ).argument("[dir]", "the repository (default: the current folder)").option("--yes", "write without asking", !1).action(
    (folder, { yes }) => commands.init({ folder: folder ?? null, yes })
  );
}
function addPlugin(program2, commands) {
  program2.command("plugin").description("Print the folder of the pytest plugin, to be put on PYTHONPATH").action(() => commands.plugin());
}
function addApp(program2, commands) {
  program2.command("serve").description("Serve the GitHub App; its environment is listed in docs/install-app.md").action(() => commands.serve()), program2.command("sweep").description("Warn once of every issue whose SLA is at risk, and comment once on every breach").option("--now <time>", "the time of the sweep, ISO 8601 (default: now)", readTime).action((options) => commands.sweep(options.now ?? null));
}

// src/cli/progress.ts
var isShown = !1;
function showProgress(text) {
  let { stderr } = process;
  if (stderr.isTTY !== !0) {
    text !== null && stderr.write(`redfirst: ${escapeLog(text)}
`);
    return;
  }
  isShown && stderr.write("\r\x1B[2K"), isShown = text !== null, text !== null && stderr.write(escapeLog(text).slice(0, Math.max(20, (stderr.columns ?? 80) - 1)));
}

// src/cli/python-on-path.ts
import { existsSync as existsSync2 } from "node:fs";
import { delimiter, join as join8 } from "node:path";
function pythonOnPath(path2 = "") {
  let has = (name) => path2.split(delimiter).some((folder) => existsSync2(join8(folder, name)) || existsSync2(join8(folder, `${name}.exe`)));
  return has("python") || !has("python3") ? "python" : "python3";
}

// src/cli/read-project.ts
import { readFile as readFile4 } from "node:fs/promises";
import { join as join9, relative as relative2, sep as sep3 } from "node:path";
async function readProject(root) {
  let paths = [], onCut = () => {
    throw new UsageError(`${root} holds too many files to look at. Run \`init\` in a fresh clone.`);
  };
  for await (let file of walkFiles(root, { nested: !1, onCut })) {
    let path2 = relative2(root, file).split(sep3).join("/");
    isOwn(path2) && paths.push(path2);
  }
  paths.sort();
  let texts = /* @__PURE__ */ new Map();
  for (let path2 of paths.filter(isTelling))
    try {
      texts.set(path2, (await readFile4(join9(root, path2), "utf8")).replace(/^\uFEFF/, ""));
    } catch (error) {
      let why = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${path2} can't be read: ${why}`, { cause: error });
    }
  return { paths, texts };
}

// src/cli/main.ts
function buildShell() {
  return {
    now: () => /* @__PURE__ */ new Date(),
    currentFolder: () => process.cwd(),
    // The build puts it beside the bundles.
    pluginFolder: fileURLToPath(new URL("./pytest", import.meta.url)),
    terminal: {
      colour: process.stdout.isTTY === !0 && process.env.NO_COLOR === void 0,
      width: process.stdout.columns ?? 100
    },
    print: (text) => {
      process.stdout.write(`${text}
`);
    },
    write: (text) => new Promise((done) => process.stdout.write(text, (error) => done(error == null))),
    say,
    sayOf: (line) => {
      process.stderr.write(`${escapeLog(line)}
`);
    },
    progress: showProgress,
    runPytest: (request, { root, command }) => runPytest(request, {
      plugin: {
        folder: fileURLToPath(new URL("./pytest", import.meta.url)),
        pythonPath: process.env.PYTHONPATH ?? ""
      },
      root,
      command: command ?? [pythonOnPath(process.env.PATH), "-m", "pytest"],
      temporary: tmpdir(),
      readReports: async (files) => readReports(files, await checkoutAt(root)),
      now: () => Date.now(),
      signal: interruption()
    }),
    kindOfPath: (path2) => {
      let stats = statSync(path2, { throwIfNoEntry: !1 });
      return stats === void 0 ? null : stats.isDirectory() ? "folder" : "file";
    },
    pytestRootdir,
    input: () => process.stdin.isTTY === !0 ? null : process.stdin,
    historyVariables: {
      databaseUrl: process.env.DATABASE_URL || null,
      dataFolder: process.env.REDFIRST_DATA || null
    },
    hasDatabase,
    openHistory: async (database) => {
      let { openHistory } = await import("./cli-main-open-history-UWMBHYLW.mjs");
      return openHistory({ database, clock: { now: () => /* @__PURE__ */ new Date(), sleep: (ms2) => sleep(ms2) }, holder: `${hostname()} ${process.pid}` });
    },
    existingFolder,
    readText: async (path2) => {
      try {
        return await readFile5(path2, "utf8");
      } catch (error) {
        if (error.code === "ENOENT") return null;
        throw new UsageError(`${path2} can't be read: ${error instanceof Error ? error.message : error}`);
      }
    },
    writeFile: async (path2, text) => {
      try {
        await mkdir5(dirname6(resolve2(path2)), { recursive: !0 }), await writeFile4(path2, text);
      } catch (error) {
        let why = error instanceof Error ? error.message : String(error);
        throw new UsageError(
          `${path2} can't be written: ${why}. Name a file in a folder that you may write to.`
        );
      }
    },
    createFiles,
    readProject,
    confirm: process.stdin.isTTY === !0 && process.stdout.isTTY === !0 ? confirm : null,
    findReports: (paths, root) => findReports({
      root: existingFolder(root),
      patterns: paths,
      from: process.cwd(),
      say
    }),
    readReports: async (files, root) => readReports(files, await checkoutAt(root)),
    readNoteworthy: async (files, root) => readNoteworthy(files, await checkoutAt(root)),
    openSwitch: async (root) => openTreeSwitch(root, { lock: lockTree, now: () => Date.now(), say: (message) => say(message) }),
    interruption,
    temporary: tmpdir(),
    git: {
      topFolder,
      defaultBranch,
      headSha,
      parents,
      blobIds,
      hasUncommittedChanges,
      mergeBase,
      diff: async (root, base) => readDiff(await diffAdded(root, base)),
      commitsBetween
    }
  };
}
async function lockTree(folder) {
  try {
    return await lockFolder(folder, `${hostname()} ${process.pid}`);
  } catch (error) {
    throw error instanceof FolderInUseError ? new OutsideError(
      "Another redfirst process is switching the files of this checkout. Wait for its end, or use another clone."
    ) : error;
  }
}
async function checkoutAt(root) {
  return checkoutFolder(resolve2(root), await packageFolders(resolve2(root)));
}
function existingFolder(root) {
  if (statSync(root, { throwIfNoEntry: !1 })?.isDirectory() !== !0)
    throw new UsageError(`--root ${root} is no folder. Name the checkout that was tested.`);
  return resolve2(root);
}
async function main(argv) {
  let exitCode = EXIT.done, shell = buildShell(), program2 = buildProgram(VERSION, {
    inspect: async (request) => {
      exitCode = await inspect(request, shell);
    },
    preview: async (request) => {
      let { preview } = await import("./cli-main-preview-3S7KLEBQ.mjs");
      exitCode = await preview(request, shell);
    },
    history: async (request) => {
      let { historyCommand } = await import("./cli-main-history-command-PUDFZEMO.mjs");
      exitCode = await historyCommand(request, shell);
    },
    ask: async (request) => {
      let { ask } = await import("./cli-main-ask-MRJ4OM6C.mjs");
      exitCode = await ask(request, shell);
    },
    init: async (request) => {
      let { init } = await import("./cli-main-init-O57AMDUV.mjs");
      exitCode = await init(request, shell);
    },
    reproduce: async (request) => {
      let { reproduce } = await import("./cli-main-reproduce-UUCXCGDQ.mjs");
      exitCode = await reproduce(request, shell);
    },
    verify: async (request) => {
      let { verify } = await import("./cli-main-verify-MDYSOQ2P.mjs");
      exitCode = await verify(request, shell);
    },
    prove: async (request) => {
      let { prove } = await import("./cli-main-prove-QAV7UNZY.mjs");
      exitCode = await prove(request, shell);
    },
    bisect: async (request) => {
      let { bisect } = await import("./cli-main-bisect-4WXQDSMH.mjs");
      exitCode = await bisect(request, shell);
    },
    configCheck: async (request) => {
      let { configCommand } = await import("./cli-main-config-command-Z53ZN4HS.mjs");
      exitCode = await configCommand(request, shell);
    },
    sla: async (request) => {
      let { sla } = await import("./cli-main-sla-command-T2KGNXIN.mjs");
      exitCode = await sla(request, shell);
    },
    plugin: async () => {
      shell.print(shell.pluginFolder);
    },
    rebuild: async (request) => {
      exitCode = await (await loadAppBundle()).rebuild(request);
    },
    serve: async () => {
      exitCode = await (await loadAppBundle()).serve();
    },
    sweep: async (now) => {
      exitCode = await (await loadAppBundle()).sweep(now);
    }
  });
  try {
    return await program2.parseAsync(argv), exitCode;
  } catch (error) {
    return explain(error);
  }
}
var canBeMended = [GitError, OutsideError, PytestError, InstallError, ProcessError];
function say(message) {
  process.stderr.write(`redfirst: ${escapeLog(message)}
`);
}
function explain(error) {
  return showProgress(null), error instanceof CommanderError ? error.exitCode === 0 ? EXIT.done : EXIT.usage : error instanceof MissingReportError || error instanceof UsageError ? (say(error.message), EXIT.usage) : error instanceof Interrupted ? (say(error.message), error.exitCode) : canBeMended.some((kind) => error instanceof kind) ? error instanceof Error ? (say(error.message), EXIT.outside) : EXIT.outside : (process.stderr.write(
    `redfirst failed unexpectedly; please report this:
${error instanceof Error ? error.stack : String(error)}
`
  ), EXIT.outside);
}
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
process.stderr.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv);
