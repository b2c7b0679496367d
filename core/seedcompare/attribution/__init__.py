"""Whom an article credits: agencies, bylines, datelines."""
