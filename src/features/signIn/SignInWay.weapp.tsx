/** WeChat itself says who is there. */
export const SignInWay = (_props: { known: boolean }): null => null
