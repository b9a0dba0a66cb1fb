import type { SpaceTexts } from './index.ts'

export const space: SpaceTexts = {
  title: 'My space',
  lead: 'Here you read the files that are kept for you: how far they are, what you must do and by when. Nothing can be changed from here.',
  files: 'My files',
  none: 'No file is linked to your account. Your lawyer, your NGO or your commune can give you a code on paper: enter it below, only once.',
  linkedOn: (day) => `linked on ${day}`,
  until: (day) => `may be read until ${day}`,
  ended: {
    revoked: 'No longer opens: the code was withdrawn. Ask this organisation for another.',
    over: 'No longer opens: the code has come to its end. Ask this organisation for another.',
  },
  open: 'Read',
  remove: 'Remove',
  ofFile: (organisation, day) => `the file of ${organisation}, linked on ${day}`,
  noted:
    'Every reading is noted in the file, and you see who read it. Whoever follows the file can withdraw the code; it then no longer opens from here.',
  add: 'Link a file',
  addLead: 'After that, this file opens from here without a code.',
  go: 'Link this file',
  linked: 'The file is linked to your account.',
  unlinked:
    'The file is removed from your space. The paper with its code still opens it: if somebody else saw it, ask for it to be ended.',
  back: 'Back to my space',
}
