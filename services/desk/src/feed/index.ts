export {
  type FeedSettings,
  findFeed,
  type FoundFeed,
  makeFeed,
  ownFeed,
  type OwnFeed,
  revokeFeed,
  setFeed,
} from './feeds.ts'
export { type Feed, type FeedContext, feedOf } from './write-feed.ts'
