import type { Letters } from './fr.ts'

export const en: Letters = {
  newPassword: (link) => ({
    subject: 'Choose a new password',
    text: `Hello,

Somebody asked for a new password for your Sejour account. If it was you, choose it here within the hour:

${link}

If it was not you, do nothing: your password stays the same.`,
  }),
  passwordChanged: () => ({
    subject: 'Your password has changed',
    text: `Hello,

The password of your Sejour account has just changed, and your other devices were signed out.

If it was not you, ask for a new password on the sign-in page at once and tell the administrator of your organisation.`,
  }),
  verifyMail: (link) => ({
    subject: 'Confirm your address',
    text: `Hello,

Confirm that this address is yours by opening this link within three days:

${link}

If you have no Sejour account, do nothing.`,
  }),
  invitation: (from, organisation, link) => ({
    subject: `Invitation: ${organisation}`,
    text: `Hello,

${from} invites you to work with “${organisation}” in Sejour. Accept the invitation within seven days:

${link}

If you do not know this organisation, do nothing.`,
  }),
}
