// WeChat wants this component when tabBar.custom is set. It is empty: each tab page draws our own TabBar.
export default function CustomTabBar() {
  return null
}
