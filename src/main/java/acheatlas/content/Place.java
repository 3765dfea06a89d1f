package acheatlas.content;

/// A place in a JSON file before anybody needs its line: the number of a value, counted from 0 in
/// the order of reading, and what is meant there. Costs nothing until a fault is found; [Locator]
/// turns it into line and column.
///
/// @param value number of the value
/// @param part the value itself, its key, or one of its members
/// @param member the member's key, for [Part#MEMBER]; empty otherwise
record Place(int value, Part part, String member) {

    enum Part {
        VALUE,
        KEY,
        MEMBER
    }

    static Place of(int value) {
        return new Place(value, Part.VALUE, "");
    }

    static Place keyOf(int value) {
        return new Place(value, Part.KEY, "");
    }

    static Place member(int object, String key) {
        return new Place(object, Part.MEMBER, key);
    }
}
