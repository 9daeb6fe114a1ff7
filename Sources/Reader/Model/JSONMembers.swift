/// Builds the members of a JSON object; what is nil or empty is left out.
public struct JSONMembers: Sendable {
  public private(set) var members: [JSONValue.Member] = []

  public init() {}

  public mutating func add(_ name: String, _ value: JSONValue) {
    members.append(JSONValue.Member(name, value))
  }
  public mutating func add(_ name: String, text: String?) {
    if let text, !text.isEmpty { add(name, JSONValue.string(text)) }
  }
  public mutating func add(_ name: String, number: Int?) {
    if let number { add(name, JSONValue.number(String(number))) }
  }
  public mutating func add(_ name: String, list: [String]) {
    if !list.isEmpty { add(name, JSONValue.array(list.map { JSONValue.string($0) })) }
  }
  public mutating func add(contentsOf other: JSONMembers) { members += other.members }

  /// Adds a member, or one more value to the one of that name.
  mutating func gather(_ name: String, _ value: JSONValue) {
    guard let i = members.firstIndex(where: { $0.name == name }) else { return add(name, value) }
    if case .array(let list) = members[i].value {
      members[i].value = .array(list + [value])
    } else {
      members[i].value = .array([members[i].value, value])
    }
  }

  /// nil when there is nothing in it.
  public var value: JSONValue? { members.isEmpty ? nil : JSONValue.object(members) }
}
