/// Decides what each marked stretch is by itself: an utterance, a fragment, or nobody's words. What stays open
/// waits for the speech frames.
enum Quotes {
  static func run(_ w: Workspace) {
    for m in w.marks.indices where w.marks[m].depth == 0 {
      var hasVerb = false
      w.marks[m].shape = Shape.of(w.marks[m].tokens, hasVerb: &hasVerb, w)
      w.marks[m].hasVerb = hasVerb
      if Unspoken.isCertain(m, w) { w.marks[m].use = .unspoken }
    }
  }
}
