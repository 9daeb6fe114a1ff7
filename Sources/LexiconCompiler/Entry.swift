/// One form of a pack with its readings of one class: a verb form may be several persons and tenses.
struct Entry {
  let form: String
  let lexClass: LexClass
  let features: [Features]
  let value: UInt32
  let text: String?
}
