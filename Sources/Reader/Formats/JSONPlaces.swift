/// Where the items of one list in a JSON document stand. The text is gone through when the first place is asked for.
final class JSONPlaces {
  private let utf8: [UInt8]
  private let path: [Int]
  private let places: TextPlaces
  private lazy var starts = found()

  /// `path` says which member or element of what is around leads on to the list, from the outside in.
  init(_ utf8: [UInt8], listAt path: [Int]) {
    self.utf8 = utf8
    self.path = path
    places = TextPlaces(utf8)
  }

  /// The place of an element of the list, or of the object that stands there instead of one.
  func place(of item: Int) -> TextPlace {
    starts.indices.contains(item) ? places.place(of: starts[item]) : TextPlace(line: 1)
  }

  private func found() -> [Int] {
    var starts: [Int] = []
    /// Which child it is, in every bracket that is open.
    var steps: [Int] = []
    var isInside = false
    var isString = false
    var i = 0
    while i < utf8.count {
      defer { i += 1 }
      if isString {
        if utf8[i] == 0x5C { i += 1 } else if utf8[i] == 0x22 { isString = false }
        continue
      }
      switch utf8[i] {
      case 0x22: isString = true
      case 0x7B, 0x5B:
        if steps == path {
          guard utf8[i] == 0x5B else { return [i] }
          isInside = true
          starts.append(valueStart(from: i + 1))
        }
        steps.append(0)
      case 0x7D, 0x5D:
        _ = steps.popLast()
        if isInside, steps.count == path.count { return starts }
      case 0x2C:
        guard let last = steps.indices.last else { continue }
        steps[last] += 1
        if isInside, steps.count == path.count + 1 { starts.append(valueStart(from: i + 1)) }
      default: break
      }
    }
    return starts
  }

  private func valueStart(from start: Int) -> Int {
    utf8[start...].firstIndex { $0 > 0x20 } ?? start
  }
}
