def configurations():
    return []
