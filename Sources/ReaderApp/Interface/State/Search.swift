/// What is being searched for, and where it stands in the dispatch on the screen.
nonisolated struct Search: Sendable, Equatable {
  var text: String
  var hits: [Range<Int>] = []
  /// The dispatch in which `hits` were found.
  var number: Int?

  /// The hit that comes after an offset (or before it), going round at the end.
  func hit(from offset: Int, forward: Bool, including: Bool = false) -> Range<Int>? {
    if forward {
      return hits.first { including ? $0.lowerBound >= offset : $0.lowerBound > offset } ?? hits.first
    }
    return hits.last { $0.lowerBound < offset } ?? hits.last
  }

  func place(of offset: Int) -> Int? { hits.firstIndex { $0.lowerBound == offset } }
}
