import type { CommonTexts } from '../index.ts'

export const common: CommonTexts = {
  tagline: 'The right to stay in Belgium, with the text beside it',
  description:
    'Free tools on the right to stay in Belgium: apply, count a time limit, know the fee. Every line carries its source.',
  home: 'Home',
  skipToContent: 'Skip to content',
  mainNavigation: 'Tools',
  languages: 'Language of the page',
  languageName: 'English',
  leaveSite: 'Leave this site',
  leaveSiteHint: 'Opens the weather in place of this page. By keyboard: Esc three times.',
  footerHeading: 'About this site',
  whatThisIs:
    'This site reads the texts on residence and applies them to what you answer. It shows the source of each line and says what it does not know.',
  noLegalAdvice:
    'This is not legal advice. The authority decides; talk about your case to a lawyer or a social service.',
  nothingSent: 'Your answers are neither sent nor kept, unless you ask for it.',
  licence: 'Free software, EUPL-1.2 licence',
  sources: 'Sources and dates of reading',
  components: 'Interface components',
}
