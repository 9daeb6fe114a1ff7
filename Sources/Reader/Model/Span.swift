/// A half-open range of UTF-8 offsets into the text of a dispatch, on scalar boundaries.
public struct Span: Hashable, Sendable, Comparable {
  public var start: Int32
  public var end: Int32

  public init(_ start: Int32, _ end: Int32) {
    self.start = start
    self.end = end
  }
  public init(_ start: Int, _ end: Int) { self.init(Int32(start), Int32(end)) }

  public var count: Int { Int(end - start) }
  public var isEmpty: Bool { end <= start }
  public var range: Range<Int> { Int(start)..<Int(max(start, end)) }
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  public func contains(_ offset: Int32) -> Bool { start <= offset && offset < end }
  public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
