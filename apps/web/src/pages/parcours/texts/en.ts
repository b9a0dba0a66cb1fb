import type { ParcoursTexts } from './index.ts'

export const parcours: ParcoursTexts = {
  title: 'The way of a file',
  short: 'the way of the file',
  description:
    'What may happen to a request, in which order, who does it and who has the file meanwhile: commune, Immigration Office, Council. Drawn, with its sources.',
  lead: 'What may happen to a request, in which order, who does it, and who has the file meanwhile.',
  own: 'These pages show the way in general. Where your own file stands, only the authority or your counsel can tell you.',
  groups: {
    requests: 'Requests',
    parts: 'What goes with a request',
    titles: 'Residence titles',
    orders: 'The order to leave the territory',
    appeals: 'Before a court',
    inside: 'Inside the administration',
  },
  requests: 'Requests:',
  holders: 'The file is with, in turn:',
  renewal: 'Renewal of a residence title',
  unlimited: 'Unlimited stay',
  authorities: 'Who decides, which court?',
  sheet: (name) =>
    `${name}: every step, who has the file, who acts, within which time limit, on which paper, under which text.`,
  sheetLead:
    'Every possible step, who has the file, who acts, within which time limit and under which text.',
  picture: 'The picture',
  pictureOf: (name) => `Picture of the way: ${name}`,
  legend:
    'The usual course goes straight down on the left. Under each step stands who has the file. A broken line leaves the usual course. After an arrow →: another way on; after ←: other steps lead there too.',
  states: 'Who has the file at each step',
  over: 'over',
  moves: 'What may happen',
  movesLead:
    'Each line is an event. The calculator of time limits says the last day. What is left to the appreciation of an authority is predicted nowhere.',
  columns: {
    what: 'Event',
    from: 'Starting from',
    to: 'What follows',
    terms: 'Time limit and paper',
    source: 'Source',
  },
  steps: (count) => `${count} possible steps`,
  unchanged: 'the step stays the same',
  filedFrom: (day) => `requests filed from ${day} on`,
  filedUntil: (day) => `requests filed up to ${day}`,
  all: 'All the ways',
}
