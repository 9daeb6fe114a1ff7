/// One cell of the emulated screen.
public struct Cell: Equatable, Sendable {
  public enum Color: Equatable, Sendable { case `default`, index(UInt8), rgb(UInt8, UInt8, UInt8) }
  /// Empty for the second half of a wide character.
  public var text: String
  public var width: Int
  public var bold = false, underline = false, italic = false, reverse = false, blink = false, strike = false
  public var fg: Color = .default, bg: Color = .default
}
