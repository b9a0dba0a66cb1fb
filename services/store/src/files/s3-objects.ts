import { openAsBlob } from 'node:fs'
import { AwsClient } from 'aws4fetch'
import { FilesUnavailable, type ObjectStore } from './object-store.ts'

/** Any server that speaks S3. Objects stand under their name in the bucket. */
export type S3 = {
  /** Such as `https://s3.example.org`; the bucket follows it in the path. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

// Milliseconds: a question, and a whole file on a slow line.
const SHORT = 30_000
const LONG = 900_000

/** One request for each file: 5 GB is what S3 takes in one. */
export function s3Objects(place: S3): ObjectStore {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = place
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 })

  async function ask(name: string, request: RequestInit, patience = SHORT): Promise<Response> {
    const url = `${endpoint.replace(/\/$/, '')}/${bucket}/${name}`
    const signal = AbortSignal.timeout(patience)
    const answer = await client.fetch(url, { ...request, signal }).catch((error: unknown) => {
      throw new FilesUnavailable('unreachable', error)
    })
    if (answer.ok || answer.status === 404) return answer
    await answer.body?.cancel()
    throw new FilesUnavailable(answer.status === 507 ? 'full' : 'unreachable')
  }

  return {
    keep: async (name, path) => {
      const body = await openAsBlob(path)
      const answer = await ask(name, { method: 'PUT', body }, LONG)
      await answer.body?.cancel()
      // A bucket that is not there is no file that is not there.
      if (answer.status === 404) throw new FilesUnavailable('unreachable')
    },
    has: async (name) => (await ask(name, { method: 'HEAD' })).ok,
    read: async (name) => {
      const answer = await ask(name, { method: 'GET' }, LONG)
      if (answer.ok && answer.body) return answer.body
      await answer.body?.cancel()
      return undefined
    },
    remove: async (name) => {
      const answer = await ask(name, { method: 'DELETE' })
      await answer.body?.cancel()
    },
  }
}
