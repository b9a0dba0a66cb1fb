import type { ActesTexts } from './index.ts'

export const actes: ActesTexts = {
  title: 'Fill in an act',
  description:
    'Annexes, decisions, letters and appeals to fill in without an account: what contradicts itself is refused, what is missing is named. As PDF, Word or a page.',
  lead: 'Choose an act and fill it in. What contradicts itself is refused, what is missing is named. You take away a PDF or a Word file, ready to sign. No account, and nothing is kept here.',
  search: {
    label: 'Number of the annex or words of the title',
    hint: 'For example “annexe 20”, “bijlage 3”, “9bis”. Titles are in French, Dutch and German.',
    button: 'Search',
    found: (query: string) => `For “${query}”`,
    none: 'No title of an act contains these words. Try a number alone, or a word of the French, Dutch or German title.',
    all: 'All acts',
  },
  groups: {
    commune: {
      title: 'The commune signs',
      lead: 'What a commune hands out, establishes or notifies.',
    },
    office: {
      title: 'The Immigration Office signs',
      lead: 'Decisions of the minister or of their delegate, each with the appeal that belongs to it.',
    },
    counsel: {
      title: 'The person or their counsel signs',
      lead: 'The request, what follows it, and the letters that go with it.',
    },
    appeal: {
      title: 'Before the court',
      lead: 'Appeals, and what goes with them to the post and to the registry.',
    },
  },
  letter: 'Letter or paper without an official model',
  inForce: (day: string, count: number) =>
    count === 1 ? `rules known since ${day}` : `${count} versions, the last since ${day}`,
  refusesMany: (count: number) => `${count} contradictions and omissions refused`,
  specimen: 'Specimen (PDF)',
  specimenIn: 'Specimen, invented people:',
  mark: 'SPECIMEN',
  back: 'All acts',
  about: 'What this paper is',
  form: 'To fill in',
  preview: 'Preview',
  toPreview: 'See the preview',
  toForm: 'Back to what is to be filled in',
  sent: 'What you type is sent to this server to compose the act, is not kept there and enters no log.',
  keep: 'Closing the page erases everything: first save what you filled in.',
  language: 'Language of the act',
  languages: { fr: 'French', nl: 'Dutch', de: 'German' },
  languageWhy:
    'Acts are written in the languages of the country: French, Dutch or German. Their fields, and what is wrong with them, are therefore in the language of the act.',
  update: 'Update the preview',
  live: 'The preview follows what you type.',
  liveFailed:
    'The preview no longer follows: the server does not answer. What you typed is still here.',
  take: 'Take the act away',
  files: {
    pdf: 'PDF, to sign and archive',
    docx: 'Word, to edit',
    html: 'Page (HTML)',
    txt: 'Text alone',
  },
  data: 'Go on later',
  dataSays: 'A JSON file keeps what is filled in, even incomplete. It stays with you.',
  saveData: 'Save what is filled in',
  loadLabel: 'Start from a file that was saved here',
  loadHint: 'It replaces what is filled in on this page.',
  loadButton: 'Take this file up',
  ready: 'Nothing is missing and nothing contradicts itself: the act can be taken away.',
  wrong: (count: number) =>
    count === 1
      ? 'One thing contradicts itself or is to be corrected'
      : `${count} things contradict themselves or are to be corrected`,
  missing: (count: number) =>
    count === 1 ? 'One thing is still missing' : `${count} things are still missing`,
  more: (count: number) => `… and ${count} more.`,
  kinds: { missing: 'Missing', unreadable: 'To correct', contradiction: 'Contradiction' },
  remarks: 'Beside the act, never in it',
  refused: 'What this act refuses',
  versions: 'Versions known here',
  since: (day: string) => `since ${day}`,
  between: (from: string, until: string) => `from ${from} to ${until}`,
  failures: {
    busy: 'Too many acts are being asked for at this moment. Nothing is lost: wait a few seconds, then ask again.',
    unprintable: 'The act holds a sign that our fonts cannot write. Replace it, then ask again.',
    unset: 'The act fits on no page: shorten its longest word or text.',
    'our-fault':
      'The fault is ours: this file could not be made. Nothing that you typed is lost: try again, or take the act away otherwise.',
    'too-large': 'That is too much: an act takes at most 400,000 characters. Shorten a text.',
    'too-many-rows': 'Too many lines for one page: at most 600, all lists together.',
    'no-file': 'First choose a file that was saved on this page.',
    'not-json': 'This is no file of data of an act. Choose the one that ends with .json.',
  },
  unprintableSigns: (signs: string) => `Signs at issue: ${signs}.`,
}
