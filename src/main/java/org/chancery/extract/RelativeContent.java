package org.chancery.extract;

import org.chancery.extract.Attribution.Piece;
import org.jspecify.annotations.Nullable;

/** Finds content in a relative clause. */
final class RelativeContent {
    private RelativeContent() {}

    /** The law, which Lind said would save the port: from its verb to the next comma; null where it is no such clause. */
    static @Nullable Piece find(Sentence sentence, CueHit hit, Mention left, FollowingContent following) {
        int which = left.from() - 1;
        boolean opens = which > 1
                && (sentence.word(which).is("which") || sentence.word(which).is("who"))
                && sentence.word(which - 1).isComma();
        if (!opens || !hit.cue().has(Frame.ZERO) || hit.to() + 1 >= sentence.size()) {
            return null;
        }
        Word verb = sentence.word(hit.to());
        if (!verb.isVerbLike() || verb.isIng() || verb.quoted()) {
            return null;
        }
        Piece clause = following.clauseFrom(hit.to());
        int end = hit.to();
        while (end < clause.to()
                && !(sentence.word(end).isComma() && !sentence.word(end).quoted())) {
            end++;
        }
        return new Piece(hit.to(), end);
    }
}
