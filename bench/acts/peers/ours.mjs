import { openTypesetter } from '@sejour/typeset'

export default async function open() {
  const typesetter = openTypesetter()
  return {
    render: (document) =>
      typesetter.toPdf(document, { standard: 'archive', createdAt: '2026-03-05T09:00:00.000Z' }),
    close: () => typesetter.close(),
  }
}
