/// PRINTS: an assessment becomes one tagged page (PDF/UA), two in large print, with body picture,
/// causes, moves with a box to tick for each day, and when to get help; or the red card where a
/// sign needs care. Knows no screen and no printer. Read [acheatlas.handout.Handout] (what is on
/// the page) first, then [acheatlas.handout.HandoutWriter] (how it gets onto paper).
package acheatlas.handout;
