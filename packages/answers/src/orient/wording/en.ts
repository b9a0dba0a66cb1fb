import type { OrientWording } from './index.ts'

export const orientEn: OrientWording = {
  regimes: {
    belgian: {
      label: 'Belgian',
      says: 'A Belgian is not an alien: there is no stay to ask for. Another nationality changes nothing about it.',
    },
    union: {
      label: 'Citizen of the Union or of an assimilated State',
      says: 'Free movement applies: the stay is not asked for, it is recognised.',
    },
    'union-family': {
      label: 'Family member of a citizen who moves within the Union',
      says: 'The stay derives from that of the citizen of the Union, or of the Belgian who came back from another State.',
    },
    'withdrawal-agreement': {
      label: 'Withdrawal agreement with the United Kingdom',
      says: 'The agreement keeps a stay close to that of citizens of the Union for those who lived here before 2021.',
    },
    'third-country': {
      label: 'National of another State, or stateless',
      says: 'A stay of more than 90 days takes a leave or an admission, in principle asked for abroad.',
    },
    'short-stay': {
      label: 'Short stay',
      says: 'Up to 90 days in any period of 180 days, other rules apply: see the page on the short stay.',
    },
    unknown: {
      label: 'Regime to be established',
      says: 'Without the nationality one does not know which rules apply: no route is ruled out for that.',
    },
  },
  closed: (condition) => `Condition not met: ${condition}.`,
  closedEarly: (condition) => `None of the missing answers can meet this condition: ${condition}.`,
  heldBack: (condition, readUntil) =>
    `Under the last text that was read, in force until ${readUntil}, condition not met: ${condition}. That text has changed since: to be confirmed.`,
  warnings: {
    belgianFirst:
      'Several nationalities, the Belgian one among them: in Belgium only the Belgian one counts.',
    unionFirst:
      'Several nationalities, one of them of the Union or of an assimilated State: free movement applies.',
    notYetListed: (code) =>
      `${code}: it is not known here whether this passport gave free movement on that day.`,
    refugee:
      'This code is that of a refugee travel document, not a nationality: the person is counted here as a national of another State.',
  },
  unknownFact: (id, nearest) =>
    `“${id}” is no question of the orientation. Correct its name or leave it out${
      nearest.length > 0 ? `; perhaps: ${nearest.join(', ')}` : ''
    }.`,
  noScore:
    'The routes follow the order of the subjects. This is neither a ranking nor a forecast: the authority decides.',
}
