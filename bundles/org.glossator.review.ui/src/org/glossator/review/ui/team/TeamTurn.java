package org.glossator.review.ui.team;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the Jobs of this workbench at a team corpus one after the other: a team is open once at a time, and who comes second is refused. */
final class TeamTurn implements AutoCloseable {

	private static final Map<Path, ReentrantLock> TURNS = new ConcurrentHashMap<>();

	private final ReentrantLock lock;

	private TeamTurn(ReentrantLock lock) {
		this.lock = lock;
	}

	/** Waits until nobody in this workbench has that corpus' team open. In Jobs only: never on the UI thread. */
	static TeamTurn at(Path folder) {
		ReentrantLock lock = TURNS.computeIfAbsent(folder.toAbsolutePath().normalize(), path -> new ReentrantLock());
		lock.lock();
		return new TeamTurn(lock);
	}

	@Override
	public void close() {
		lock.unlock();
	}
}
