import { isMap, parseDocument } from 'yaml';
import { inFolder, type ProjectFiles } from './project-files.ts';
import { type RunningTool, runningTool } from './running-tool.ts';
import { itemsOf, textAt, withoutAliases } from './yaml-nodes.ts';

/** What runs the tests in an action of this repository (`uses: ./…`) made of steps; null: nothing, or it is none. */
export function toolOfLocalAction(uses: string, files: ProjectFiles): RunningTool | null {
  const folder = /^\.\/(.*?)\/?$/.exec(uses)?.[1];
  if (folder === undefined) return null;
  const text = ['action.yml', 'action.yaml'].flatMap((name) => files.texts.get(inFolder(folder, name)) ?? []);
  const document = parseDocument(text[0] ?? '');
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  withoutAliases(document);
  for (const step of itemsOf(document.getIn(['runs', 'steps']))) {
    const place = { uses: textAt(step, 'uses') ?? '', folder: textAt(step, 'working-directory') ?? '' };
    const tool = runningTool({ run: textAt(step, 'run') ?? '', ...place }, files);
    if (tool !== null) return tool;
  }
  return null;
}
