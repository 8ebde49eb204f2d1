package org.chancery.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much is taken on at once: requests that run or wait for a thread, and bytes that clients have not read yet. A place
 * is given back when the answer has been worked out, not when it has been read: slow readers hold no places, only bytes.
 */
final class Admission {
    private final Semaphore places;
    private final AtomicLong unread = new AtomicLong();
    private final long maxUnread;

    /**
     * @param places how many requests may run or wait
     * @param maxUnread how many bytes of answers may be unread before requests are turned away
     */
    Admission(int places, long maxUnread) {
        this.places = new Semaphore(places);
        this.maxUnread = maxUnread;
    }

    /** Takes a place; false where there is none. */
    boolean enter() {
        return unread.get() < maxUnread && places.tryAcquire();
    }

    /** Gives a place back. */
    void leave() {
        places.release();
    }

    /** An answer of so many bytes is on its way. */
    void sending(long bytes) {
        unread.addAndGet(bytes);
    }

    /** It has arrived, or will not any more. */
    void sent(long bytes) {
        unread.addAndGet(-bytes);
    }
}
