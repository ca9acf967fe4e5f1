/**
 * The signature: ten receivers. Off the hook = somebody answered; then the filling: solid = an acceptable answer, half-tone =
 * somebody without it, hatched on its cradle = nobody. Where only reach is known, solid means « quelqu’un a répondu ».
 */
export interface TenHandsetsSpec {
  /** Exact shares, 0 to 1. */
  readonly pickup: number;
  readonly resolved?: number;
}
