import type { LocalDate } from '@sejour/calendar'
import { eloignementEn } from '@sejour/law/eloignement/en'
import { inputEn } from '../../input/wording/en.ts'
import { limitEn } from '../../limit/wording/en.ts'
import { sayDay } from '../../say/index.ts'
import type { OrderWording } from './wording.ts'

const the = (day?: LocalDate) => (day ? sayDay(day, 'en') : 'that day')
const on = (day?: LocalDate) => `on ${the(day)}`
const until = (day?: LocalDate) => `up to and including ${the(day)}`

const term = {
  'term.no-notification': () =>
    'Without the day of notification the term cannot be counted. Look for that day on the notification paper.',
  'term.none': () =>
    'The paper gives no term for leaving: the order may be carried out from now on, unless something else stops it.',
  'term.law-unread': () =>
    'The article on the term for leaving changed on 12 June 2026 and the new text was not read: go by the paper and have it checked.',
  'term.before-2012': () =>
    'These rules date from 27 February 2012. Earlier ones were not read: go by the paper and have it checked.',
  'term.law-month': () =>
    'For a Union citizen and the family, the term is not less than one month, save duly justified urgency.',
  'term.law-thirty': () => 'As a rule the order leaves thirty days for leaving.',
  'term.law-short-stay': () =>
    'For somebody entitled to a short stay only, the term is seven to thirty days.',
  'term.law-reduced': () =>
    'The paper invokes a case in which the term is less than seven days, or absent. Whether that case is yours is argued in the appeal:',
  'term.law-urgency': () =>
    'The paper invokes urgency: the term may be less than a month if it is duly justified.',
  'term.ground-unknown': () =>
    'See whether the paper names article 74/14, § 3: the term may then be less than seven days, or absent.',
  'term.urgency-unknown': () =>
    'For a citizen of the Union and the family, see whether the paper invokes urgency (article 44ter): the term may then be less than a month.',
  'term.month-or-thirty': ({ day, other }) =>
    `The printed term ends ${on(day)}; a month counted from notification ends ${on(other)}. It is safest to leave or to act by the first of these days, and to have it checked.`,
  'term.printed-shorter': ({ day, other }) =>
    `The paper stops ${on(day)} and invokes no case that allows so little; the law gives ${until(other)}. Keep to the first day and have it checked.`,
  'term.printed-longer': ({ day, other }) =>
    `The paper gives ${until(other)}, more than the law gives (${the(day)}). Keep to the first day and have it checked.`,
  'term.read-the-paper': ({ day }) =>
    `The printed term is not known. At the shortest it could end ${on(day)}: read the paper.`,
  'term.paper-contradicts-itself': ({ day, other }) =>
    `The paper contradicts itself: its days lead to a term that ends ${on(day)}, but the day printed is ${the(other)}. The first of the two is taken.`,
  'term.earlier-order': () =>
    'Not having followed an earlier order no longer suffices alone to shorten the term; it is one of the signs of a risk of absconding, and a reason for an entry ban.',
  'term.posted': () =>
    'No text read here says when this term starts after posting: it is counted from the sending, which is the shortest.',
  'term.not-moved': () =>
    'This term does not move to the next working day: a weekend or a holiday does not lengthen it.',
  'term.minor': () =>
    'This order is about the minor; it is addressed to the person who has charge of the minor and must bring them back.',
  'term.order-perhaps': () =>
    'This model exists with and without an order to leave. Check that the sentence of the order is not struck out: if it is, no term for leaving runs.',
} satisfies Partial<OrderWording['says']>

const stops = {
  'stops.no-day': () =>
    'Without knowing on which day one looks, it cannot be said what stops the execution.',
  'stops.no-term': () => 'No term was given: so none protects from forced return.',
  'stops.term-unknown': () =>
    'It is not known whether the term for leaving still runs: while it runs, it protects from forced return.',
  'stops.term-over': ({ day }) =>
    `The term for leaving ended ${on(day)}: it no longer protects from forced return.`,
  'stops.term-unread': () =>
    'Before 12 June 2026 the term protected from forced return while it ran. The new text was not read.',
  'stops.term-perhaps': ({ day }) =>
    `The term is sure only ${until(day)}: after that, it is not known whether it still protects from forced return.`,
  'stops.term-union': ({ day }) =>
    `The term for leaving runs ${until(day)}. That it protects from forced return is written for third-country nationals; for Union citizens and their family, have it confirmed.`,
  'stops.term-running': ({ day }) =>
    `The term for leaving runs ${until(day)}: while it runs, no forced return.`,
  'stops.urgency-unread': () =>
    'Before 12 June 2026 there was no forced return while the limit for extreme urgency ran. The new law was not read.',
  'stops.urgency-limit': ({ day }) =>
    `The limit for asking suspension in extreme urgency runs ${until(day)}: no forced return before it has expired.`,
  'stops.urgency-perhaps': ({ day }) =>
    `The limit for extreme urgency may still run, at most ${until(day)}: it depends on facts that are not known.`,
  'stops.listed-limit': ({ day }) =>
    `Your decision is on the list of article 39/79: while the limit for the annulment appeal runs (${until(day)}), and then during that appeal, no forced return for the same facts.`,
  'stops.full-limit': ({ day }) =>
    `The limit for the full appeal against this decision runs ${until(day)}: while it runs, and then during that appeal, no forced return.`,
  'stops.listed-perhaps': ({ day }) =>
    `Your decision may be on the list of appeals that stop removal. The safe limit of that appeal runs ${until(day)}; have it checked at once.`,
  'stops.appeal-rejected': ({ name }) =>
    `This appeal was rejected and stops nothing any more: ${name}.`,
  'stops.appeal-to-come': ({ name }) =>
    `This appeal is not filed yet and stops nothing for now: ${name}.`,
  'stops.appeal-late': ({ name }) =>
    `This appeal was filed too late and does not stop the execution: ${name}.`,
  'stops.appeal-no': ({ name }) =>
    `This appeal is under way, but does not stop the execution: ${name}.`,
  'stops.appeal-time': ({ name }) =>
    `This appeal is under way and stops the execution if it was filed in time, which is not certain here: ${name}.`,
  'stops.appeal-yes': ({ name }) =>
    `This appeal is under way, filed in time, and stops forced execution: ${name}.`,
  'stops.appeal-unknown': ({ name }) =>
    `This appeal is under way; whether it stops the execution cannot be said: ${name}.`,
  'stops.transition': () =>
    'The law on appeals was replaced on 12 June 2026. What was notified before is counted under the old law; the transitional rules were not read. Have it checked.',
  'stops.request-never': ({ name }) =>
    `Under way: ${name}. It gives no stay and does not stop the order.`,
  'stops.request-paper': ({ name }) =>
    `Under way: ${name}, with a paper that lets you stay meanwhile. The order remains, but it cannot be carried out during the examination.`,
  'stops.request-no-paper': ({ name }) =>
    `Under way: ${name}, without a paper that lets you stay meanwhile. It does not stop the order.`,
  'stops.request-paper-unknown': ({ name }) =>
    `Under way: ${name}. It stops the order only if the law lets you stay during the examination: see whether you received a paper for a provisional stay.`,
  'stops.protection': ({ name }) =>
    `Under way: ${name}. The order remains, but it cannot be carried out during the examination.`,
  'stops.protection-later': ({ name }) =>
    `Under way: ${name}. A first request stops the order; a later one not always. Have it checked at once.`,
} satisfies Partial<OrderWording['says']>

const around = {
  'request.order-stays': () =>
    'A new request for stay or protection does not make the order go away. It suspends the execution only if the law lets you stay during the examination.',
  'request.reactivate': () =>
    'If return becomes imminent, an ordinary suspension under way may be re-activated by provisional measures in extreme urgency; the removal measure must be attacked at the same time.',
  'request.9bis-withdraws': () =>
    'Filing a new 9bis request counts as withdrawing those still under way. Take advice first.',
  'request.coaching': () =>
    'During a request that gives a provisional stay, coaching for return is suspended.',
  'request.family-examined': () =>
    'An entry ban does not allow a request for family reunification with a Belgian to be set aside unexamined: the authority first looks at the tie of dependency.',
  'request.9bis-order-may-be-given': () =>
    'An order to leave may be given while a 9bis request is examined.',
  'request.9bis-no-stay': () =>
    'The 9bis request under way does not change your situation of stay.',
  'request.9bis-examined': () =>
    'What the 9bis request invokes must be examined before an order, detention or removal: that is an argument for the appeal.',
  'extension.union': () =>
    'A Union citizen or a member of the family may ask for the term to be extended.',
  'extension.no-term': () =>
    'No term was given: there is nothing to extend, but the refusal of a term is argued in the appeal.',
  'extension.how': ({ day }) =>
    `Write a reasoned request to the minister or the delegate (Immigration Office), with the proof${day ? `, before the end of the term (${on(day)} at the latest)` : ''}. The request lengthens nothing as long as there is no answer.`,
  'extension.must': ({ name }) => `The term is extended where there is this: ${name}.`,
  'extension.may': () => 'It may be extended for your situation; the authority weighs:',
  'extension.written': () => 'The extension is given to you in writing: keep it on you.',
  'duty.not-yet': () =>
    'The duty to cooperate dates from 20 July 2024: an order notified before did not speak of it.',
  'duty.cooperate': () => 'Everybody concerned by a removal measure must cooperate:',
  'duty.address': ({ day, name }) =>
    `Send your actual address and contact details by registered letter (${name ?? ''}) ${on(day)} at the latest. These fourteen days stand in the text of the form, not in the law.`,
  'duty.icam': () =>
    'A coach of the Office (ICAM) answers questions about return. This is a service of the authority, not a lawyer.',
  'duty.consequence': () =>
    'Not cooperating may count against you: detention in view of return, length of the entry ban.',
  'duty.union': () =>
    'The law says “every foreigner”, without exception for Union citizens and their family; pages on practice say the opposite. Have it confirmed.',
  'guarantee.weigh': () =>
    'When giving the order, the authority takes account of the best interests of the child, family life and health. If it did not, say so in the appeal.',
  'guarantee.order-with-listed': () =>
    'Contradiction: during the limit of an appeal that stops removal, the law also forbids giving an order for the same facts, but the official model keeps that sentence. Show it to a lawyer.',
  'guarantee.order-beside-listed': () =>
    'Your refusal is on the list of article 39/79, as it was read: during the limit of that appeal, and then during the appeal, the law also forbids giving an order for the same facts. Show both papers to a lawyer.',
  'guarantee.article-7': () =>
    'The order names the point of article 7 that it applies: check that it is yours.',
  'guarantee.article-7-must': () => 'Cases in which an order must be given:',
  'guarantee.article-7-may': () => 'Cases in which an order may be given:',
  'guarantee.absconding': () =>
    'The risk of absconding must be current and real, and examined for you. None of these eleven signs suffices alone:',
  'guarantee.preventive': () => 'During the term the authority may impose:',
  'guarantee.detention': () =>
    'Detention in view of return lasts the time strictly needed: two months, extended by two months if steps began within seven working days and make progress; five months at most, eight for public order or national security. The council chamber controls it.',
  'guarantee.postponed': () => 'Removal is postponed if:',
  'guarantee.may-be-postponed': () => 'It may be postponed for:',
  'guarantee.translation': () =>
    'You may ask for a translation of the main elements of the decision.',
} satisfies Partial<OrderWording['says']>

const ban = {
  'ban.unread': () =>
    'The articles on the entry ban changed on 23 May 2026 and 12 June 2026; the new texts were not read. What follows is the last known state.',
  'ban.over-most': ({ count }) =>
    `The printed ban exceeds ${count} years, the most that the known reasons allow. Have it checked.`,
  'ban.met': () =>
    'Such an order is accompanied by an entry ban, unless the authority abstains. It is a decision apart, with its own appeal.',
  'ban.unknown': () =>
    'It is not known whether an entry ban accompanies the order: look for an annex 13sexies.',
  'ban.not-met': () =>
    'An order with a term, given to somebody who followed earlier orders, is not one of those that carry an entry ban.',
  'ban.without-trigger': () =>
    'You received a ban although neither of the first two reasons below is known: look for the one it names and show it to a lawyer.',
  'ban.trigger': ({ name, count }) => `Reason: ${name} (${count} years at most).`,
  'ban.trigger-open': ({ name }) => `Reason: ${name} (more than five years possible).`,
  'ban.appreciated': () =>
    'The length is fixed in the light of all circumstances; lack of cooperation counts.',
  'ban.abstention': () => 'There is none, or there need not be one:',
  'ban.union': ({ name, count }) =>
    `Reasons: ${name}. ${count} years at most, save a serious threat.`,
  'ban.union-scope': () =>
    'Whoever became a member of the family of a moving Union citizen leaves the ordinary rules on return: an earlier ban does not suffice to refuse the stay.',
  'ban.in-force': ({ day }) => `It binds from its notification, ${on(day)}.`,
  'ban.not-started': () =>
    'Its years do not run yet: they begin on the day one actually leaves the territory.',
  'ban.runs-from': () => 'Its years run from the day of actual departure, not from notification.',
  'ban.ends': ({ day }) => `Counted from your departure, it ends ${on(day)} at the latest.`,
  'ban.answer': ({ day }) =>
    `Without a decision on the lifting ${until(day)}, the answer is negative.`,
  'ban.answer-union': ({ day }) =>
    `The answer to the request for lifting is due ${until(day)}. What silence means has not been read.`,
  'ban.union-runs': () =>
    'When the years begin was ruled for third-country nationals; for a citizen of the Union and the family, have it confirmed.',
  'ban.lifting-how': () =>
    'Lifting is asked at the competent Belgian post abroad, with proof of departure. The examination gives no right to enter or stay.',
  'ban.lifting-union': () =>
    'Lifting may be asked after a reasonable time, at the latest after three years; answer within six months.',
  'ban.lifting-union-from': ({ day }) =>
    `Lifting may be asked after a reasonable time, and in any case from ${the(day)}; answer within six months.`,
  'ban.lifting-humanitarian': () => 'For humanitarian reasons, lifting may be asked at any time.',
  'ban.lifting-from': ({ day }) =>
    `For work or study, lifting is asked once two thirds have run: from ${the(day)}.`,
  'ban.lifting-later': () =>
    'For work or study, lifting is asked once two thirds have run, counted from departure.',
} satisfies Partial<OrderWording['says']>

const actions = {
  'find-day': () => 'Find the day of notification and show the paper to a lawyer.',
  'carry-proof': () =>
    'Keep on you the proof of what stops the execution: the appeal and its sending, or the paper for a provisional stay.',
  urgent: ({ day }) =>
    `See a lawyer today: suspension in extreme urgency, ${on(day)} at the latest.`,
  appeal: ({ day }) => `Annulment appeal against the order, ${on(day)} at the latest.`,
  'appeal-ban': ({ day }) => `Annulment appeal against the entry ban, ${on(day)} at the latest.`,
  'appeal-refusal': ({ day }) => `Appeal against the refusal, ${on(day)} at the latest.`,
  address: ({ day }) =>
    `Address and contact details to the Office, by registered letter, ${on(day)} at the latest.`,
  extension: ({ day }) =>
    `If you cannot leave in time: request for extension, with proof, ${on(day)} at the latest.`,
  leave: ({ day }) => `Last safe day to leave: ${the(day)}.`,
  lawyer: () => 'The known limits are over: see a lawyer without waiting.',
} satisfies OrderWording['actions']

export const orderEn: OrderWording = {
  lang: 'en',
  input: inputEn,
  limit: limitEn,
  label: ({ id }) => eloignementEn[id],
  theOrder: 'the order to leave the territory',
  theBan: 'the entry ban',
  says: { ...term, ...stops, ...around, ...ban },
  actions,
}
