import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { twips } from './measures.ts'

const INK = '1D2327'
const SOFT = '565B5E'
const ACCENT = '0B5A63'
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'BDB6A6', space: 6 }

/**
 * Every look of the file as a named style: who edits it changes one style, not each paragraph.
 * `size`: of the text, in half-points. `close`: less air, so that a form stays on its sheet.
 */
export function stylesOf(
  language: string,
  { size, close }: { readonly size: number; readonly close: boolean },
): IStylesOptions {
  const scaled = (share: number) => Math.round(size * share)
  const heading = (share: number, before: number) => ({
    run: { size: scaled(share), bold: true, color: INK },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(before), after: 80 } },
  })
  return {
    default: {
      document: {
        run: {
          // Every word processor has it, or one of the same widths: a page stays a page.
          font: 'Arial',
          size,
          sizeComplexScript: size,
          color: INK,
          language: { value: language, bidirectional: 'ar-SA' },
        },
        paragraph: {
          spacing: {
            after: close ? 70 : 100,
            line: close ? 240 : 247,
            lineRule: LineRuleType.AUTO,
          },
        },
      },
      title: {
        run: { size: scaled(1.85), bold: true, color: INK },
        paragraph: {
          keepNext: true,
          spacing: { after: 160, line: 216, lineRule: LineRuleType.AUTO },
        },
      },
      heading1: {
        ...heading(1.28, 7),
        paragraph: {
          keepNext: true,
          keepLines: true,
          spacing: { before: twips(7), after: 100 },
          border: { top: hairline },
        },
      },
      heading2: heading(1.1, 5),
      heading3: heading(1, 4),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      caption: {
        run: { color: SOFT, size, bold: false, italics: false },
        paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
      },
    },
    paragraphStyles: paragraphStylesOf(scaled, close),
    characterStyles: [
      { id: 'Strong', name: 'Strong', run: { bold: true, boldComplexScript: true } },
      { id: 'Filled', name: 'Filled in', run: { bold: true, boldComplexScript: true } },
      { id: 'Struck', name: 'Struck out', run: { strike: true, color: SOFT } },
      { id: 'NoteMark', name: 'Note mark', run: { superScript: true } },
      { id: 'Quiet', name: 'Quiet', run: { color: SOFT } },
    ],
  }
}

function paragraphStylesOf(
  scaled: (share: number) => number,
  close: boolean,
): readonly IParagraphStyleOptions[] {
  const styleOf = (
    id: string,
    name: string,
    look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
  ): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...look })
  const quiet = { color: SOFT, size: scaled(0.82) }
  const tight = { spacing: { after: 40 } }
  const hanging = { left: twips(7), hanging: twips(7) }
  return [
    styleOf('About', 'About', { run: { color: SOFT }, paragraph: { spacing: { after: 240 } } }),
    styleOf('Sender', 'Sender', {
      run: { bold: true, color: ACCENT, size: scaled(1.15) },
      paragraph: { spacing: { after: 0 } },
    }),
    styleOf('SenderLines', 'Sender lines', {
      run: quiet,
      paragraph: { spacing: { after: twips(8) }, border: { bottom: hairline } },
    }),
    styleOf('Masthead', 'Masthead', { paragraph: { spacing: { after: 0 } } }),
    styleOf('FormName', 'Form name', { run: { bold: true, color: ACCENT, size: scaled(1.45) } }),
    styleOf('Rule', 'Rule', {
      run: { size: 4 },
      paragraph: {
        spacing: { after: twips(4), line: 60, lineRule: LineRuleType.EXACT },
        border: { bottom: hairline },
      },
    }),
    styleOf('Address', 'Address', {
      paragraph: { indent: { left: twips(88) }, spacing: { before: twips(8), after: twips(12) } },
    }),
    styleOf('PageName', 'Page name', { run: quiet, paragraph: { spacing: { after: 200 } } }),
    styleOf('Margin', 'Margin', { run: quiet, paragraph: tight }),
    styleOf('Term', 'Term', { run: { color: SOFT }, paragraph: tight }),
    styleOf('TableText', 'Table text', { paragraph: { spacing: { before: 20, after: 40 } } }),
    styleOf('TableHead', 'Table head', {
      run: { color: SOFT, size: scaled(0.9) },
      paragraph: { keepNext: true, ...tight },
    }),
    styleOf('RowHead', 'Row head', {
      run: { bold: true },
      paragraph: { keepNext: true, border: { top: hairline }, spacing: { before: 120, after: 40 } },
    }),
    styleOf('AfterTable', 'After table', {
      run: { size: 8 },
      paragraph: { spacing: { after: 40, line: 120, lineRule: LineRuleType.EXACT } },
    }),
    styleOf('Note', 'Note', {
      run: { color: SOFT },
      paragraph: {
        indent: { left: twips(4) },
        border: { left: { ...hairline, size: 12, space: 8 } },
      },
    }),
    styleOf('Statement', 'Statement', {
      run: { bold: true },
      paragraph: {
        keepLines: true,
        spacing: { before: 200, after: 200 },
        border: { top: hairline, bottom: hairline },
      },
    }),
    styleOf('TickBox', 'Tick box', {
      paragraph: { indent: hanging, keepLines: true, spacing: { after: close ? 50 : 80 } },
    }),
    styleOf('UnderBox', 'Under a box', { paragraph: { indent: { left: twips(7) } } }),
    styleOf('PlaceLabel', 'Place to sign', {
      run: { color: SOFT },
      paragraph: { spacing: { after: 0 } },
    }),
    styleOf('Room', 'Room to sign', {
      paragraph: { spacing: { before: twips(15), after: 60 }, border: { bottom: hairline } },
    }),
    styleOf('SealRoom', 'Room for the seal', { paragraph: { spacing: { before: twips(22) } } }),
    styleOf('Mark', 'Note of a mark', { run: quiet, paragraph: { indent: hanging, ...tight } }),
    styleOf('FirstMark', 'First note of a mark', {
      run: quiet,
      paragraph: {
        indent: hanging,
        spacing: { before: twips(8), after: 40 },
        border: { top: hairline },
      },
    }),
    styleOf('Footer', 'footer', { run: quiet, paragraph: { border: { top: hairline } } }),
  ]
}
