/// A JSON value of any shape, its members in the order of the input.
public indirect enum JSONValue: Hashable, Sendable {
  case null, bool(Bool), number(String), string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of a member of an object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
  public var text: String? {
    if case .string(let s) = self { return s }
    return nil
  }
}
