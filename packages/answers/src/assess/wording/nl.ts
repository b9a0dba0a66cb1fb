import type { AssessWording } from './index.ts'

export const assessNl: AssessWording = {
  toConfirm: 'Te bevestigen door een advocaat',
  unread: (stage, readUntil) =>
    `${stage}: de tekst is gewijzigd na ${readUntil} en de nieuwe tekst kon niet worden gelezen. Het antwoord volgt de laatste bekende tekst; het sluit geen deur zolang een advocaat het niet heeft bevestigd.`,
  settledEarly: 'Er ontbreken antwoorden, maar geen enkel kan deze conclusie nog veranderen.',
  unknownFact: (id, nearest) =>
    `“${id}” is geen gegeven van deze procedure. Verbeter de naam of laat het weg${
      nearest.length > 0 ? `; misschien: ${nearest.join(', ')}` : ''
    }.`,
  unknownProcedure: (known) => `Deze procedure is niet bekend. Kies uit: ${known.join(', ')}.`,
  notInForce: (from) =>
    `De regel bestond die dag nog niet: hij begint op ${from}. Geef een dag vanaf die datum.`,
}
