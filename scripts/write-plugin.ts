import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../src/model/version.ts';

/** What makes a folder on PYTHONPATH a distribution, whose entry points pytest loads. */
const files: Record<string, string> = {
  METADATA: `Metadata-Version: 2.1\nName: pytest-redfirst\nVersion: ${VERSION}\nSummary: What Redfirst knows of a pytest session\nLicense: MIT\nRequires-Python: >=3.9\n`,
  'entry_points.txt': '[pytest11]\nredfirst = redfirst_pytest\n',
  'top_level.txt': 'redfirst_look\nredfirst_pytest\n',
};

/**
 * Writes our pytest plugin as a folder for PYTHONPATH. There is no RECORD: pytest would rewrite the asserts of what it
 * lists, and nothing here is installed or uninstalled by it.
 */
export async function writePlugin(from: string, to: string): Promise<void> {
  const about = join(to, `pytest_redfirst-${VERSION}.dist-info`);
  await mkdir(about, { recursive: true });
  for (const module of ['redfirst_pytest.py', 'redfirst_look.py'])
    await copyFile(join(from, module), join(to, module));
  for (const [name, text] of Object.entries(files)) await writeFile(join(about, name), text);
}
