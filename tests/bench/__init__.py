"""Timings, printed and never asserted: machines are shared and noisy."""
