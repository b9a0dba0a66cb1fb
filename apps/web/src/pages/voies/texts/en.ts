import type { VoiesTexts } from './index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const voies: VoiesTexts = {
  list: {
    title: 'The routes to a stay',
    description:
      'All routes to a stay in Belgium, by subject: what they are, where to ask, what they cost, what they give, with their sources.',
    lead: (count) => `${plural(count, 'route', 'routes')}, by subject. The order is no ranking.`,
    orient: 'You do not know which one concerns you? A few questions put them side by side.',
    orientLink: 'See my routes',
  },
  sheet: {
    description: (title) =>
      `${title}: conditions, authority, fee, papers, limits, title and remedy, with the source of each line.`,
    on: (day) => `Law of ${day}`,
    otherDay: 'See the law of another day',
    day: 'Which day?',
    see: 'See this day',
    tooEarly: 'This day lies before 1 July 1981, when the law came into force.',
    tooLate: 'This day lies too far away to be right. Check the year.',
    opening: 'Who can ask for it',
    openingLead: 'What the law asks before any other condition.',
    openingSince: (day) => `Rule in force since ${day}.`,
    kinds: {
      any: 'One of these conditions is enough:',
      all: 'All of these conditions:',
      not: 'The opposite of this:',
      unless: 'The rule, then its exceptions:',
    },
    appreciatedBy: (authority) => `left to appreciation: ${authority}`,
    fee: 'Fee',
    feeLink: 'Work it out for my family, with the exemptions',
    titles: 'What it gives',
    waiting: 'Until the decision',
    papers: 'Papers',
    limitLink: 'Count the last day',
    coming: 'What will change',
    past: 'What has changed',
    period: (from, until) =>
      from === null
        ? `Until ${until}`
        : until === null
          ? `Since ${from}`
          : `From ${from} to ${until}`,
    versions: 'Versions of the opening rule',
    examine: 'Examine my situation',
    examineLead:
      'Answer what you know: the page says what is met, what is missing and what the authority weighs. Your answers stay on the page.',
    all: 'All routes',
    orient: 'Compare the routes for my situation',
  },
}
