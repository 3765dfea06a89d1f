package acheatlas.search;

/// A finding offered for what is being typed.
///
/// @param finding the finding's index in the graph
/// @param score higher fits better; to be compared within one answer only
/// @param isPresent false where the words deny it: "no fever"
/// @param from the typed words it was found by: `butt hurts`
public record Suggestion(int finding, double score, boolean isPresent, String from) {}
