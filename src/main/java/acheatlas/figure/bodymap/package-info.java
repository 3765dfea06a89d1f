/// DRAWS the body map: regions to point at, muscles, where their pain is felt. Knows no file and no
/// toolkit. Read [acheatlas.figure.bodymap.BodyMap] first, then
/// [acheatlas.figure.bodymap.BodyMapPainter].
package acheatlas.figure.bodymap;
