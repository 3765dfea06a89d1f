/// SPEAKS: a key and its arguments become a sentence in the chosen language. Knows no other
/// package; the words of findings, causes and moves are content, not messages. Read
/// [acheatlas.i18n.Messages] first.
package acheatlas.i18n;
