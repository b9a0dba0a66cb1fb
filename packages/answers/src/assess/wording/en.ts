import type { AssessWording } from './index.ts'

export const assessEn: AssessWording = {
  toConfirm: 'To be confirmed by a lawyer',
  unread: (stage, readUntil) =>
    `${stage}: the text changed after ${readUntil} and the new text could not be read. The answer follows the last text known; it closes no door until a lawyer has confirmed it.`,
  settledEarly: 'Answers are missing, but none can change this conclusion.',
  unknownFact: (id, nearest) =>
    `“${id}” is not a fact of this procedure. Correct its name or leave it out${
      nearest.length > 0 ? `; perhaps: ${nearest.join(', ')}` : ''
    }.`,
  unknownProcedure: (known) => `This procedure is not known. Choose from: ${known.join(', ')}.`,
  notInForce: (from) =>
    `The rule did not exist on that day: it starts on ${from}. Give a day from that date on.`,
}
