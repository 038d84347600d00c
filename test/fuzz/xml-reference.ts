import { SaxesParser } from 'saxes';
import { isTaken, line } from './xml-told.ts';

/** What saxes, a strict parser of XML 1.0, says of a document. */
export interface Reference {
  /** The same lines as our scanner's; only complete where there are no errors. */
  events: string[];
  /** Errors in what is there. */
  errors: string[];
  /** Errors that only the document's end makes. */
  endErrors: string[];
}

/** Reads a whole document with saxes. */
export function toldBySaxes(document: string): Reference {
  const parser = new SaxesParser({ position: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const reference: Reference = { events: [], errors: [], endErrors: [] };
  const { events } = reference;
  const open: string[] = [];
  let takenDepth = -1;
  let text = '';
  let isClosing = false;
  const endText = (): void => {
    if (text !== '' && takenDepth !== -1) events.push(line.text(text));
    text = '';
  };
  const addText = (piece: string): void => {
    text += piece;
  };
  parser.on('error', (error) => (isClosing ? reference.endErrors : reference.errors).push(error.message));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    endText();
    const name = localName(tag.name);
    // Inside a taken element our reader gives names without their prefix.
    const attributes = line.open(takenDepth === -1 ? tag.name : name, Object.entries(tag.attributes));
    events.push(attributes);
    if (takenDepth === -1 && isTaken(name)) {
      takenDepth = open.length;
      events.push(line.open(name, Object.entries(tag.attributes)));
    }
    open.push(name);
  });
  parser.on('closetag', () => {
    endText();
    const name = open.pop() ?? '';
    events.push(line.close(name));
    if (open.length !== takenDepth) return;
    takenDepth = -1;
    events.push(line.taken);
  });
  parser.write(document);
  isClosing = true;
  parser.close();
  return reference;
}

export function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
