package acheatlas.content;

/// What can be wrong with content. Each kind says what happens to the broken part.
public enum ProblemKind {
    // a whole file; for graph.json nothing can be loaded, any other is left out

    MISSING_FILE,
    UNREADABLE,
    TOO_LARGE,
    NOT_UTF8,
    /// Not JSON; nothing of the file is used, not even what stands before the fault.
    MALFORMED,
    /// Objects or lists deeper in each other than any content needs.
    TOO_DEEP,

    // the shape of an object; the node or link is left out unless said otherwise

    MISSING_KEY,
    /// A misspelt key, most likely. The node stays.
    UNKNOWN_KEY,
    /// The first value counts; the node stays.
    DUPLICATE_KEY,
    WRONG_TYPE,
    /// Not one of the words or forms allowed here.
    WRONG_VALUE,
    OUT_OF_RANGE,

    // what ids mean together

    /// The second node of that id is left out.
    DUPLICATE_ID,
    /// An id that no node has. A link or reference is left out; a rule or a move goes with it,
    /// because it would act where it should not.
    UNKNOWN_ID,
    /// Left out because a node it names is left out for a fault of its own.
    LEFT_OUT,
    /// The second link between the same two nodes is left out.
    DUPLICATE_LINK,
    /// Causes that feed each other in a circle; the link that closes it is left out.
    CYCLE,
    /// A kind of finding that cannot stand here; the link is left out.
    WRONG_KIND,
    /// Age bands that overlap or are upside down, a group of one; the finding is left out.
    WRONG_GROUP,
    /// A move without any number that says how much; it is left out.
    NO_DOSE,
    /// A rule that nothing sets off; it is left out.
    IDLE_RULE,
    /// A claim without a source; it is left out.
    NO_SOURCE,

    // what a person would miss; everything stays

    /// A red flag no check question asks for; the last question takes it in.
    NOT_ASKED,
    NO_LINKS,
    UNUSED_FINDING,
    UNUSED_SOURCE,
    MISSING_TEXT,
    MISSING_ARTICLE,
    /// No title, or more than one.
    WRONG_TITLE,
    NO_LEAD,
    RAW_HTML,
    DEAD_LINK,
    UNVERIFIED_SOURCE,
    /// A pose, a place on the body map or a muscle that nobody has drawn.
    NO_PICTURE,

    // what an editor would send back; everything stays

    /// A heading this kind of article has, or one that stands too early.
    MISSING_HEADING,
    /// Too high a grade.
    HARD_TO_READ,
    LONG_SENTENCE,
    LONG_PARAGRAPH,
    /// What research found, without saying which.
    UNCITED_CLAIM,
    /// Its day to be read again has passed.
    REVIEW_DUE,
    /// A shown source without its authors, publisher, year or the way to it.
    INCOMPLETE_SOURCE,
    /// An address that is a proxy, an unfinished copy or a shared document.
    UNTRUSTED_HOST,

    // the file itself

    /// More faults in one file than anybody reads; the rest is counted only.
    TOO_MANY
}
