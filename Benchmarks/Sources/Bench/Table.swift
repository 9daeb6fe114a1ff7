import Foundation

/// Lines of a title and figures under each other.
enum Table {
  static func title(_ text: String) { print("\n\(text)\n" + String(repeating: "-", count: text.count)) }

  static func row(_ name: String, _ cells: String...) {
    let padded = name + String(repeating: " ", count: max(0, 24 - name.count))
    let right = cells.map { String(repeating: " ", count: max(1, 15 - $0.count)) + $0 }
    print(padded + right.joined())
  }

  static func number(_ x: Double, _ digits: Int = 1) -> String { String(format: "%.\(digits)f", x) }
}
