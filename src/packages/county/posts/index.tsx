import { PostsScreen } from '../../../features/appointment/PostsScreen'

export default function PostsPage() {
  return <PostsScreen />
}
