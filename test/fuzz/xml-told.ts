import { type Fault, faultOf } from '#src/ingest/unreadable.ts';
import { readElements } from '#src/ingest/xml.ts';
import { XmlScanner } from '#src/ingest/xml-scanner.ts';

/** What was heard of a document, each event a line. */
export interface Told {
  events: string[];
  fault: Fault | null;
}

/** Elements whose inside is wanted as a whole. */
export function isTaken(name: string): boolean {
  return name.startsWith('t');
}

/** An event's line; the references to it are written the same way. */
export const line = {
  open: (fullName: string, attributes: Iterable<readonly [string, string]>): string =>
    `<${fullName} ${JSON.stringify([...attributes])}`,
  close: (name: string): string => `>${name}`,
  text: (text: string): string => JSON.stringify(text),
  taken: 'taken',
};

/** What our scanner tells of these pieces, and what fast-xml-parser says of the elements that were taken. */
export function toldByScanner(pieces: Iterable<Uint8Array>): Told {
  const events: string[] = [];
  const scanner = new XmlScanner({
    open: (tag) => {
      events.push(line.open(tag.fullName, tag.values()));
      return isTaken(tag.name) ? 'take' : 'enter';
    },
    close: (name) => events.push(line.close(name)),
    taken: (source) => {
      events.push(...insideOf(source), line.taken);
    },
  });
  try {
    for (const piece of pieces) scanner.push(piece);
    scanner.end();
    return { events, fault: null };
  } catch (error) {
    return { events, fault: faultOf(error) };
  }
}

function insideOf(source: string): string[] {
  const events: string[] = [];
  let text = '';
  const endText = (): void => {
    if (text !== '') events.push(line.text(text));
    text = '';
  };
  readElements([source], {
    open: (name, attributes) => {
      endText();
      events.push(line.open(name, attributes));
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      endText();
      events.push(line.close(name));
    },
  });
  return events;
}
